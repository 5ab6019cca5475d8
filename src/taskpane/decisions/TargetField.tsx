import { Button, Caption1, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { currencyScale } from "../../sheets/plan/currencyScale";
import type { Scaled } from "../data/scaledIn";
import { typedAmount } from "../format/typedAmount";
import { usePane } from "../shell/PaneContext";
import type { DecisionsDraft } from "./DecisionsDraft";
import type { DraftFacts } from "./draftFacts";
import { Typed } from "./Typed";

const useStyles = makeStyles({
  target: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  amount: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  compared: {
    display: "flex",
    flexDirection: "column",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    textWrap: "pretty",
  },
  growth: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  raises: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  raise: { minWidth: 0 },
});

interface TargetFieldProps {
  readonly draft: DecisionsDraft;
  readonly facts: DraftFacts;
  /** In what the sales are written, where it is not plain money. */
  readonly scaled: Scaled | undefined;
  readonly pressed: boolean;
}

/** The year's target, held against last year while it is typed. */
export const TargetField = ({ draft, facts, scaled, pressed }: TargetFieldProps) => {
  const styles = useStyles();
  const { text, format, tell } = usePane();
  const words = text.decisions;
  const { target, lastYear, growth, issues } = facts;
  const change = (changed: Partial<DecisionsDraft>) => tell({ is: "draft-changed", change: changed });
  const scale = currencyScale(draft.currency);
  const reads = (amount: number) =>
    scale === 1
      ? words.targetReads(format.money(amount, draft.currency))
      : words.targetReadsScaled(format.money(amount, draft.currency), format.amount(amount * scale));
  const hint = target === undefined ? words.targetHint : reads(target);
  const factor = scaled?.factor ?? 1;
  return (
    <div className={styles.target}>
      <div className={styles.amount}>
        <Typed
          label={words.currency}
          value={draft.currency}
          issue={issues.currency}
          pressed={pressed}
          onType={(currency) => change({ currency })}
        />
        <Typed
          label={words.target}
          value={draft.target}
          issue={issues.target}
          pressed={pressed}
          hint={hint}
          onType={(typed) => change({ target: typed })}
        />
      </div>
      {(scaled !== undefined || scale !== 1) && (
        <MessageBar intent={scale === factor ? "info" : "warning"} layout="multiline">
          <MessageBarBody>
            {scale === factor
              ? words.inUnit(draft.currency, format.amount(factor))
              : words.unitsDiffer(draft.currency, format.amount(scale), format.amount(factor))}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.compared} aria-live="polite">
        {lastYear ? (
          <Caption1>
            {lastYear.is === "year-before"
              ? words.lastYear(format.span(lastYear), format.money(lastYear.sold, draft.currency))
              : words.lastMonths(
                  lastYear.months,
                  format.span(lastYear),
                  format.money(lastYear.sold, draft.currency),
                )}
          </Caption1>
        ) : (
          <Caption1>{words.noHistory}</Caption1>
        )}
        {growth !== undefined && (
          <Caption1 className={styles.growth}>{words.growth(format.change(growth))}</Caption1>
        )}
      </div>
      {facts.raises.length > 0 && (
        <div className={styles.raises} role="group" aria-label={words.raise}>
          {facts.raises.map((raise) => (
            <Button
              key={raise.growth}
              className={styles.raise}
              size="small"
              shape="circular"
              onClick={() => change({ target: typedAmount(raise.target) })}
            >
              {raise.growth === 0 ? words.growthSame : format.change(raise.growth)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
