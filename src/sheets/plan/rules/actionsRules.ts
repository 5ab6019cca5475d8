/** The numbers that the Actions sheet goes by, beside the limits of lights. */
export const actionsRules = {
  Rule_Lighthouses: { value: 3, unit: "count", source: "A11" },
  Rule_EffectLift: { value: 0, unit: "share", source: "A66, ours" },
  Rule_BattleDays: { value: 14, unit: "days", source: "A08, ours" },
  Rule_AlertDays: { value: 7, unit: "days", source: "A69, ours" },
} as const;
