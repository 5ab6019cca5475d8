import { currencyScale } from "../../sheets/plan/currencyScale";
import type { Decisions } from "../../sheets/plan/decisions";
import type { DecisionsDraft } from "./DecisionsDraft";
import { parseAmount, type AmountDoubt } from "./parseAmount";
import { readYear } from "./readYear";

/** What keeps a draft from being a decision; one sentence each in the locales. */
export type DecisionIssue =
  | { readonly is: "year-unreadable" }
  | { readonly is: "target-blank" }
  | { readonly is: "target-unreadable" }
  | { readonly is: "target-comma" }
  | { readonly is: "target-not-positive" }
  | { readonly is: "target-too-large"; readonly limit: number }
  | {
      readonly is: "target-not-in-unit";
      readonly unit: number;
      readonly below: number;
      readonly above: number;
    }
  | { readonly is: "currency-blank" };

export type DecisionIssues = Partial<Record<"year" | "target" | "currency", DecisionIssue>>;

export type Decided =
  | { readonly decisions: Decisions; readonly issues?: never }
  | { readonly decisions?: never; readonly issues: DecisionIssues };

const issueOfDoubt: Record<AmountDoubt, DecisionIssue> = {
  blank: { is: "target-blank" },
  unreadable: { is: "target-unreadable" },
  "comma-as-decimal": { is: "target-comma" },
};

const unitsOf = (target: number, unit: number) => (unit < 1 ? target * Math.round(1 / unit) : target / unit);

const isWhole = (units: number) => Math.abs(units - Math.round(units)) < 1e-6;

const issueOfTarget = (target: number, unit: number): DecisionIssue | undefined => {
  if (target <= 0) return { is: "target-not-positive" };
  const units = unitsOf(target, unit);
  if (units > Number.MAX_SAFE_INTEGER)
    return { is: "target-too-large", limit: Number.MAX_SAFE_INTEGER * unit };
  if (!isWhole(units))
    return {
      is: "target-not-in-unit",
      unit,
      below: Math.floor(units) * unit,
      above: Math.ceil(units) * unit,
    };
  return undefined;
};

/** The decisions a draft stands for, or for each field what keeps it from being one. */
export const decide = (draft: DecisionsDraft): Decided => {
  const year = readYear(draft.year);
  const currency = draft.currency.trim();
  const parsed = parseAmount(draft.target, currencyScale(currency));
  const target =
    parsed.doubt === undefined ? issueOfTarget(parsed.amount, draft.unit) : issueOfDoubt[parsed.doubt];
  const issues: DecisionIssues = {
    ...(year === undefined && { year: { is: "year-unreadable" } }),
    ...(target && { target }),
    ...(currency === "" && { currency: { is: "currency-blank" } }),
  };
  if (year === undefined || parsed.amount === undefined || Object.keys(issues).length > 0) return { issues };
  return { decisions: { ...draft, year, target: parsed.amount, currency } };
};
