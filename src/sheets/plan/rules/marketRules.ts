/** The numbers that the Market sheet goes by. */
export const marketRules = {
  Rule_Interviews: { value: 3, unit: "count", source: "A34" },
  Rule_Opportunities: { value: 1, unit: "count", source: "A34" },
  Rule_Cases: { value: 2, unit: "count", source: "A52" },
  Rule_Trends: { value: 1, unit: "count", source: "A52" },
  Rule_SnapshotMove: { value: 0.1, unit: "share", source: "A32, ours" },
  Rule_SwingDays: { value: 7, unit: "days", source: "A32" },
} as const;
