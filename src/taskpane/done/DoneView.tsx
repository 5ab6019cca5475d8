import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle24Filled } from "@fluentui/react-icons";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import { SheetLinks } from "../shell/SheetLinks";
import type { View } from "../state/PaneState";
import { SetAside } from "./SetAside";

const useStyles = makeStyles({
  fine: {
    color: tokens.colorStatusSuccessForeground3,
    verticalAlign: "text-bottom",
    marginInlineEnd: tokens.spacingHorizontalXS,
  },
  next: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
    textWrap: "pretty",
  },
});

interface DoneViewProps {
  readonly view: Extract<View, { at: "done" }>;
  readonly busy: boolean;
}

/** What was written and what was set aside, with a way to each sheet. */
export const DoneView = ({ view, busy }: DoneViewProps) => {
  const styles = useStyles();
  const { text, tell } = usePane();
  const { decisions, report } = view;
  const words = text.done;
  const kept = report.sheets.find(({ key }) => key === "Parked");
  return (
    <Page
      focused
      sign={<CheckmarkCircle24Filled className={styles.fine} aria-hidden />}
      title={view.review ? text.course.doneTitle : words.title(text.facts.fiscalYear(String(decisions.year)))}
      meaning={view.review ? text.course.doneMeaning : words.meaning}
      footer={
        <Footer
          primary={view.review ? text.course.open : words.open}
          busy={busy}
          onPrimary={() => tell({ is: "plan-sheet-chosen", key: view.review ? "Results" : "Targets" })}
        />
      }
    >
      <Section title={words.sheets}>
        <SheetLinks
          linked
          sheets={report.sheets.map(({ tab, became, keptAs }) => ({
            tab,
            note: words.became[became],
            ...(keptAs !== undefined && { more: words.keptAs(keptAs) }),
          }))}
        />
      </Section>
      {report.returned.length > 0 && <Body1>{words.returned(report.returned.length)}</Body1>}
      {kept && report.parked.length > 0 && <SetAside parked={report.parked} tab={kept.tab} />}
      <Section title={words.next}>
        <div className={styles.next}>
          {!view.review && <Body1>{words.nextStep}</Body1>}
          <Button disabledFocusable={busy} onClick={() => tell({ is: "plan-chosen" })}>
            {words.again}
          </Button>
          {report.undo !== undefined && (
            <>
              <Caption1>{words.undoMeaning}</Caption1>
              <Button disabledFocusable={busy} onClick={() => tell({ is: "undo-chosen" })}>
                {words.undo}
              </Button>
            </>
          )}
        </div>
      </Section>
    </Page>
  );
};
