import type { Language } from "../../locales/language";
import type { SalesFinding } from "../../excel/read/finding";
import { scaledCurrency } from "../../sheets/plan/currencyScale";
import { isPossible, pickableSheets } from "../../sheets/plan/sheetKeys";
import type { Snapshot } from "../../sheets/plan/snapshot";
import { scaledIn } from "../data/scaledIn";
import { draftOf, type DecisionsDraft } from "./DecisionsDraft";
import { lastTwelveMonths } from "./lastYear";
import { nextQuarter } from "./nextQuarter";
import { roundedUp } from "./roundedUp";
import { seasonsKnown } from "./seasonsKnown";

/** The currency a column's own number format shows, if any: "$" from "$261.96". */
const currencyShown = (finding: SalesFinding | undefined): string | undefined => {
  const column = finding?.fields.amount;
  const samples = column === undefined ? [] : (finding?.columns[column]?.samples ?? []);
  return samples.map((sample) => /US\$|HK\$|[$€£¥₩₹]|RMB|CNY|USD|EUR/u.exec(sample)?.[0]).find(Boolean);
};

/**
 * A first draft, each choice from the rows: the quarter after the last month sold, the last twelve months' sales as the
 * target, weights from history once it covers a year. Sales in 万 or thousands are planned in the same unit.
 *
 * Without history there is nothing to suggest from: the year of `today`, and the target is left to the director.
 *
 * @param today - Excel serial
 */
export const suggestDecisions = (
  snapshot: Snapshot,
  finding: SalesFinding | undefined,
  language: Language,
  today: number,
): DecisionsDraft => {
  const firstMonth = 1;
  const sold = lastTwelveMonths(snapshot)?.sold ?? 0;
  const next = nextQuarter(snapshot.history.at(-1)?.month ?? today, firstMonth);
  const enough = seasonsKnown(snapshot, next.year, firstMonth);
  const plain = currencyShown(finding) ?? (language === "zh" ? "¥" : "USD");
  const scale = scaledIn(finding);
  const scaled = scale && scaledCurrency(plain, scale.factor);
  const draft = draftOf({
    ...next,
    firstMonth,
    target: roundedUp(sold, 2),
    currency: scaled ?? plain,
    unit: scale ? 0.01 : 1,
    weights: enough ? "history" : "preset",
    rhythm: enough ? "season" : "30-50-20",
    riskFlags: 0,
    language,
    sheets: pickableSheets.filter((key) => isPossible(key, snapshot)),
    dimensions: [],
  });
  return sold > 0 ? draft : { ...draft, target: "" };
};
