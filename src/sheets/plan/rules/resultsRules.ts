/** The numbers that the Results sheet goes by. */
export const resultsRules = {
  Rule_OutlierAt: { value: 0.2, unit: "share", source: "B42" },
  Rule_FewOrders: { value: 10, unit: "count", source: "B42, ours" },
  Rule_DoneAt: { value: 0.8, unit: "share", source: "A76, ours" },
} as const;
