import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface JustDoneProps {
  /** What was written. */
  readonly children: ReactNode;
  readonly undoable: boolean;
  readonly busy: boolean;
}

/** What was just written from a place of the pane, told as it happens, with the step that takes it back. */
export const JustDone = ({ children, undoable, busy }: JustDoneProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  return (
    <div className={styles.box} role="status">
      {children}
      {undoable && (
        <Button size="small" disabledFocusable={busy} onClick={() => tell({ is: "undo-chosen" })}>
          {text.done.undo}
        </Button>
      )}
    </div>
  );
};
