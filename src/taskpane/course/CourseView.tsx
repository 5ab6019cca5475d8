import { Body1, Button } from "@fluentui/react-components";
import { plannedMoney } from "../format/plannedMoney";
import { Facts } from "../shell/Facts";
import { Footer } from "../shell/Footer";
import { JustDone } from "../shell/JustDone";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { CourseShown } from "../state/PaneState";
import { Signing } from "./Signing";
import { useStepStyles } from "../shell/useStepStyles";

interface CourseViewProps {
  readonly view: CourseShown;
  readonly busy: boolean;
}

/** The planned quarter from its signing over its review to its close. */
export const CourseView = ({ view: { course, undo }, busy }: CourseViewProps) => {
  const styles = useStepStyles();
  const { text, format, tell } = usePane();
  const words = text.course;
  const { decisions, target, sold, asOf, ends, closedOn } = course;
  const money = plannedMoney(decisions);
  const label = `${text.facts.fiscalYear(String(decisions.year))} ${text.facts.quarter(decisions.quarter)}`;
  const over = asOf !== undefined && ends !== undefined && asOf >= ends;
  return (
    <Page
      focused
      title={words.title(label)}
      meaning={words.meaning}
      footer={
        <Footer
          primary={words.write}
          note={words.writeNote}
          busy={busy}
          onPrimary={() => tell({ is: "review-chosen" })}
        />
      }
    >
      <Facts
        facts={[
          { label: words.target, value: target === undefined ? "–" : money(target) },
          { label: words.sold, value: sold === undefined ? "–" : money(sold) },
          {
            label: words.attainment,
            value: target && sold !== undefined ? format.share(sold / target) : "–",
          },
          { label: words.asOf, value: asOf === undefined ? "–" : format.date(asOf) },
        ]}
      />
      {undo && (
        <JustDone undoable busy={busy}>
          <Body1>{words.stands}</Body1>
        </JustDone>
      )}
      <Signing course={course} busy={busy} />
      <Section title={words.close}>
        <div className={styles.step}>
          <Body1>
            {closedOn === undefined
              ? over
                ? words.closeReady
                : words.closeEarly
              : words.closed(format.date(closedOn))}
          </Body1>
          <Button disabledFocusable={busy} onClick={() => tell({ is: "close-chosen" })}>
            {closedOn === undefined ? words.closeNow : words.closeAgain}
          </Button>
          {closedOn !== undefined && (
            <Button disabledFocusable={busy} onClick={() => tell({ is: "next-quarter-chosen" })}>
              {words.next}
            </Button>
          )}
        </div>
      </Section>
    </Page>
  );
};
