/** The numbers that the Process sheet goes by. */
export const processRules = {
  Rule_ReturnAt: { value: 0, unit: "share", source: "C45, ours" },
  Rule_CorrelPairs: { value: 8, unit: "count", source: "A77, ours" },
  Rule_CorrelChance: { value: 2, unit: "times", source: "A77, ours" },
} as const;
