/** The numbers that the Actions sheet goes by, beside the limits of lights. */
export const actionsRules = {
  Rule_BattleDays: { value: 14, unit: "days", source: "A08, ours" },
} as const;
