import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./PaneContext";
import { useBoxStyles } from "./useBoxStyles";

interface JustDoneProps {
  /** What was written. */
  readonly children: ReactNode;
  readonly undoable: boolean;
  readonly busy: boolean;
}

/** What was just written from a place of the pane, told as it happens, with the step that takes it back. */
export const JustDone = ({ children, undoable, busy }: JustDoneProps) => {
  const { box } = useBoxStyles();
  const { text, tell } = usePane();
  return (
    <div className={box} role="status">
      {children}
      {undoable && (
        <Button size="small" disabledFocusable={busy} onClick={() => tell({ is: "undo-chosen" })}>
          {text.done.undo}
        </Button>
      )}
    </div>
  );
};
