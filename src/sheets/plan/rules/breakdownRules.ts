import type { RuleDefault } from "../ruleDefaults";

/** The numbers behind the Breakdown sheet. */
export const breakdownRules = {
  Rule_BaseShare: { value: 1, unit: "share", source: "B16, ours" },
  Rule_ChallengeShare: { value: 0.2, unit: "share", source: "B16, B23" },
  Rule_MarketGrowth: { value: 0.05, unit: "share", source: "B14, ours" },
  Rule_GrowthTier: { value: 1.5, unit: "times", source: "B14, ours" },
  Rule_BlankStart: { value: 0.02, unit: "share", source: "B14, ours" },
  Rule_IntroductionStage: { value: 0.1, unit: "share", source: "C22" },
  Rule_GrowthStage: { value: 0.3, unit: "share", source: "C23" },
  Rule_DeclineStage: { value: 0.2, unit: "share", source: "C25, ours" },
  Rule_KeyShare: { value: 0.2, unit: "share", source: "C20" },
  Rule_GridRows: { value: 12, unit: "count", source: "B11, ours" },
  Rule_GridEven: { value: 0.01, unit: "share", source: "B11, ours" },
} as const satisfies Readonly<Record<string, RuleDefault>>;
