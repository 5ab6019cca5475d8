import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "./PaneContext";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    flexShrink: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  note: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});

interface FooterProps {
  readonly primary: string;
  readonly icon?: ReactNode;
  readonly onPrimary: () => void;
  /** Work is under way: the button keeps the focus but does nothing. */
  readonly busy: boolean;
  readonly back?: boolean;
  readonly note?: string;
}

/** The one step forward, and the way back. */
export const Footer = ({ primary, icon, onPrimary, busy, back = false, note }: FooterProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  return (
    <div className={styles.footer}>
      {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
      <div className={styles.buttons}>
        {back && <Button onClick={() => tell({ is: "back-chosen" })}>{text.act.back}</Button>}
        <Button
          appearance="primary"
          data-primary
          className={styles.primary}
          disabledFocusable={busy}
          iconPosition="after"
          {...(icon !== undefined && { icon: <>{icon}</> })}
          onClick={onPrimary}
        >
          {primary}
        </Button>
      </div>
    </div>
  );
};
