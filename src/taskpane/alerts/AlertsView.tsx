import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CellLink } from "../shell/CellLink";
import { Footer } from "../shell/Footer";
import { JustDone } from "../shell/JustDone";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { useListStyles } from "../shell/useListStyles";
import type { AlertsShown } from "../state/PaneState";
import { OpenAlert } from "./OpenAlert";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface AlertsViewProps {
  readonly view: AlertsShown;
  readonly busy: boolean;
}

/** What needs the director today: each open alert with its play, and the rest in a line. */
export const AlertsView = ({ view: { alerts, opened }, busy }: AlertsViewProps) => {
  const styles = useStyles();
  const { list } = useListStyles();
  const { text, tell } = usePane();
  const words = text.alerts;
  const open = alerts.filter((alert) => alert.open === true);
  const fine = alerts.filter((alert) => alert.open === false);
  const unknown = alerts.filter((alert) => alert.open === undefined);
  return (
    <Page
      focused
      title={alerts.length === 0 ? words.noneTitle : words.title(open.length)}
      meaning={alerts.length === 0 ? words.noneMeaning : words.meaning}
      footer={
        <Footer
          primary={alerts.length === 0 ? words.plan : words.cockpit}
          busy={busy}
          onPrimary={() =>
            tell(alerts.length === 0 ? { is: "plan-chosen" } : { is: "plan-sheet-chosen", key: "Cockpit" })
          }
        />
      }
    >
      {opened && (
        <JustDone undoable={opened.undo !== undefined} busy={busy}>
          <Body1>
            {opened.undo ? words.became : words.wasAction} <CellLink cell={opened.cell} label={opened.id} />
          </Body1>
        </JustDone>
      )}
      {open.length > 0 && (
        <ul className={list}>
          {open.map((alert) => (
            <OpenAlert key={alert.id} alert={alert} busy={busy} />
          ))}
        </ul>
      )}
      {fine.length > 0 && (
        <Section title={words.fine}>
          <Caption1 className={styles.quiet}>{text.list(fine.map(({ name }) => name))}</Caption1>
        </Section>
      )}
      {unknown.length > 0 && (
        <Section title={words.unknown}>
          <Caption1 className={styles.quiet}>{text.list(unknown.map(({ name }) => name))}</Caption1>
        </Section>
      )}
    </Page>
  );
};
