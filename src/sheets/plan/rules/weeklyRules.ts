/** The numbers that the Weekly sheet goes by. */
export const weeklyRules = {
  Rule_RequestDays: { value: 7, unit: "days", source: "B26" },
  Rule_FeasibleDays: { value: 2, unit: "days", source: "A53" },
} as const;
