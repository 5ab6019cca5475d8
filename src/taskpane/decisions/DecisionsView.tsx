import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { weightSources } from "../../sheets/plan/decisions";
import type { SheetKey } from "../../sheets/plan/sheetKeys";
import { Dated } from "../shell/Dated";
import { Footer } from "../shell/Footer";
import { Page } from "../shell/Page";
import { usePane } from "../shell/PaneContext";
import type { View } from "../state/PaneState";
import type { Scaled } from "../data/scaledIn";
import { Choice } from "./Choice";
import { monthNumbers, quarterNumbers } from "./decisionOptions";
import type { DecisionsDraft } from "./DecisionsDraft";
import { DimensionChoices } from "./DimensionChoices";
import { draftFacts } from "./draftFacts";
import { MoreChoices } from "./MoreChoices";
import { SheetChoices } from "./SheetChoices";
import { TargetField } from "./TargetField";
import { Typed } from "./Typed";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 130px), 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  span: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground3 },
});

interface DecisionsViewProps {
  readonly view: Extract<View, { at: "decisions" }>;
  /** A plan stands already, and its decisions are being changed. */
  readonly planned: boolean;
  /** In what the sales are written, where it is not plain money. */
  readonly scaled: Scaled | undefined;
  /** The picked sheets of that plan. */
  readonly standing: readonly SheetKey[];
  readonly busy: boolean;
}

/** The few decisions, each filled in from the rows, with what it means beside it. */
export const DecisionsView = ({ view, planned, scaled, standing, busy }: DecisionsViewProps) => {
  const styles = useStyles();
  const { text, format, tell } = usePane();
  const form = useRef<HTMLDivElement>(null);
  const { draft, snapshot, pressed } = view;
  const facts = draftFacts(draft, snapshot);
  const words = text.decisions;
  const change = (changed: Partial<DecisionsDraft>) => tell({ is: "draft-changed", change: changed });
  const short = facts.seasonsKnown ? undefined : words.shortHistory(text.facts.months(facts.monthsOfHistory));
  const decided = () => {
    tell({ is: "decided" });
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
  };
  return (
    <Page
      focused
      title={words.title}
      meaning={planned ? words.standing : words.suggested}
      footer={<Footer back primary={words.next} busy={busy} onPrimary={decided} />}
    >
      <div className={styles.fields} ref={form}>
        <div className={styles.pair}>
          <Typed
            label={words.year}
            value={draft.year}
            issue={facts.issues.year}
            pressed={pressed}
            inputMode="numeric"
            onType={(year) => change({ year })}
          />
          <Choice
            label={words.firstMonth}
            chosen={draft.firstMonth}
            options={monthNumbers.map((month) => ({ value: month, label: format.monthName(month) }))}
            onChoose={(firstMonth) => change({ firstMonth })}
          />
          {facts.year && (
            <Caption1 className={styles.span} aria-live="polite">
              <Dated>{words.yearSpan(format.span(facts.year))}</Dated>
            </Caption1>
          )}
        </div>
        <TargetField draft={draft} facts={facts} scaled={scaled} pressed={pressed} />
        <Choice
          label={words.quarter}
          chosen={draft.quarter}
          options={quarterNumbers.map((quarter, at) => {
            const span = facts.quarters[at];
            return {
              value: quarter,
              label: text.facts.quarter(quarter),
              ...(span && { meaning: format.span(span) }),
            };
          })}
          onChoose={(quarter) => change({ quarter })}
        />
        <Choice
          label={words.weights}
          chosen={draft.weights}
          options={weightSources.map((source) => ({
            value: source,
            label: words.weightOptions[source],
            meaning: words.weightMeaning[source],
          }))}
          warning={draft.weights === "history" ? short : undefined}
          onChoose={(weights) => change({ weights })}
        />
        <SheetChoices draft={draft} snapshot={snapshot} standing={standing} />
        {draft.sheets.includes("Breakdown") && <DimensionChoices draft={draft} snapshot={snapshot} />}
        <MoreChoices draft={draft} seasonWarning={short} />
      </div>
    </Page>
  );
};
