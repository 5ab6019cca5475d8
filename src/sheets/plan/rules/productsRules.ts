/** The numbers that the Products sheet goes by; what a stage asks is on the Breakdown's list. */
export const productsRules = {
  Rule_MatureStage: { value: 0, unit: "share", source: "C24" },
  Rule_SlowDays: { value: 90, unit: "days", source: "ours" },
  Rule_CoverDays: { value: 120, unit: "days", source: "ours" },
} as const;
