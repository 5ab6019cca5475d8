import type { RuleDefault } from "../ruleDefaults";

/** The numbers behind the Year sheet. */
export const yearRules = {
  Rule_TrendTolerance: { value: 0.01, unit: "share", source: "C07, ours" },
  Rule_PeakAt: { value: 0.25, unit: "share", source: "B13, ours" },
} as const satisfies Readonly<Record<string, RuleDefault>>;
