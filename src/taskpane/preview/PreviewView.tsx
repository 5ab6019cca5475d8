import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { plannedMoney } from "../format/plannedMoney";
import { Dated } from "../shell/Dated";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import { Section } from "../shell/Section";
import type { View } from "../state/PaneState";
import { AmountRows } from "./AmountRows";
import { barsOf } from "./barsOf";
import { FlexRow } from "./FlexRow";
import { ForeseenSheets } from "./ForeseenSheets";

const useStyles = makeStyles({
  year: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  quiet: { color: tokens.colorNeutralForeground3, textWrap: "pretty" },
});

interface PreviewViewProps {
  readonly view: Extract<View, { at: "preview" }>;
  /** A plan stands already and is updated. */
  readonly planned: boolean;
  readonly busy: boolean;
}

/** What writing will do: the plan in numbers and which sheets; of a review the sheets alone. */
export const PreviewView = (props: PreviewViewProps) =>
  props.view.review ? <ReviewPreview {...props} /> : <PlanPreviewView {...props} />;

const ReviewPreview = ({ view, busy }: PreviewViewProps) => {
  const { text, tell } = usePane();
  return (
    <Page
      focused
      title={text.course.previewTitle}
      meaning={text.course.previewMeaning}
      footer={
        <Footer
          back
          primary={text.course.writeNow}
          note={text.preview.keeps}
          busy={busy}
          onPrimary={() => tell({ is: "write-chosen" })}
        />
      }
    >
      <ForeseenSheets view={view} />
    </Page>
  );
};

const PlanPreviewView = ({ view, planned, busy }: PreviewViewProps) => {
  const styles = useStyles();
  const { text, format, tell } = usePane();
  const { decisions, preview } = view;
  const words = text.preview;
  const money = plannedMoney(decisions);
  const quarterBars = barsOf(preview.quarters);
  const monthBars = barsOf(preview.months);
  const regionBars = barsOf(preview.regions.map(({ target }) => ({ target, lastYear: 0 })));
  const quarterName = text.facts.quarter(decisions.quarter);
  const lastYear = (sold: number) => (sold > 0 ? words.lastYearSold(money(sold)) : undefined);
  return (
    <Page
      focused
      title={words.title}
      meaning={words.meaning}
      footer={
        <Footer
          back
          primary={planned ? words.rewrite : words.write}
          note={words.keeps}
          busy={busy}
          onPrimary={() => tell({ is: "write-chosen" })}
        />
      }
    >
      <div className={styles.year}>
        <Caption1 className={styles.quiet}>
          <Dated>
            {words.year(text.facts.fiscalYear(String(decisions.year)), format.span(preview.year))}
          </Dated>
          <br />
          {words.amountsIn(decisions.currency)}
        </Caption1>
        <FlexRow
          amounts={[
            { label: words.floor, amount: money(preview.floor) },
            { label: words.plan, amount: money(preview.target), main: true },
            { label: words.stretch, amount: money(preview.stretch) },
          ]}
        />
        <Body1>
          {preview.growth === undefined
            ? words.noLastYear
            : words.against(format.change(preview.growth), money(preview.lastYear))}
        </Body1>
      </div>
      <Section title={words.quarters}>
        <AmountRows
          rows={preview.quarters.map(({ quarter, target, lastYear: sold, share }, at) => ({
            key: String(quarter),
            label: text.facts.quarter(quarter),
            amount: money(target),
            note: text.joined([words.part(format.share(share)), lastYear(sold)]),
            bars: quarterBars[at],
            planned: quarter === decisions.quarter,
          }))}
        />
      </Section>
      <Section title={words.months(quarterName)}>
        <AmountRows
          rows={preview.months.map(({ from, target, lastYear: sold }, at) => ({
            key: String(from),
            label: format.month(from),
            amount: money(target),
            note: lastYear(sold),
            bars: monthBars[at],
          }))}
        />
      </Section>
      {preview.regions.length > 0 && (
        <Section title={words.regions(quarterName)}>
          <AmountRows
            rows={preview.regions.map(({ region, target }, at) => ({
              key: region,
              label: region,
              amount: money(target),
              bars: regionBars[at],
            }))}
          />
        </Section>
      )}
      <ForeseenSheets view={view} />
    </Page>
  );
};
