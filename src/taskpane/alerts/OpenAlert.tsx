import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { AlertSeen } from "../../excel/read/alertsSeen";
import { CellLink } from "../shell/CellLink";
import { usePane } from "../shell/PaneContext";

const useStyles = makeStyles({
  alert: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textWrap: "pretty",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface OpenAlertProps {
  readonly alert: AlertSeen;
  readonly busy: boolean;
}

/** An open alert: what is seen, since when, where, what to do, and the action that it is or may become. */
export const OpenAlert = ({ alert: { id, name, since, says, cell, play, action }, busy }: OpenAlertProps) => {
  const styles = useStyles();
  const { text, format, tell } = usePane();
  const words = text.alerts;
  return (
    <li className={styles.alert}>
      <Body1Strong>{`■ ${name}`}</Body1Strong>
      <Body1>{says}</Body1>
      <Caption1 className={styles.quiet}>
        {since !== undefined && `${words.since(format.date(since))} · `}
        <CellLink cell={cell} label={words.evidence} />
      </Caption1>
      {play !== "" && <Caption1>{words.play(play)}</Caption1>}
      {action === undefined ? (
        <Button
          size="small"
          aria-label={words.openFor(name)}
          disabledFocusable={busy}
          onClick={() => tell({ is: "action-chosen", alert: id })}
        >
          {words.open}
        </Button>
      ) : (
        <Caption1 className={styles.quiet}>{words.action(action)}</Caption1>
      )}
    </li>
  );
};
