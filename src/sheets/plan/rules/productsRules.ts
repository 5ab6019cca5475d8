/** The numbers that the Products sheet goes by. */
export const productsRules = {
  Rule_IntroShare: { value: 0.1, unit: "share", source: "C22" },
  Rule_GrowthStage: { value: 0.3, unit: "share", source: "C23" },
  Rule_MatureStage: { value: 0, unit: "share", source: "C24" },
  Rule_DeclineStage: { value: 0.2, unit: "share", source: "C25" },
  Rule_SlowDays: { value: 90, unit: "days", source: "ours" },
  Rule_CoverDays: { value: 120, unit: "days", source: "ours" },
} as const;
