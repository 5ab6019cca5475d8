/** The numbers that the Cockpit's alerts go by. */
export const cockpitRules = {
  Rule_WinDrop: { value: 0.2, unit: "share", source: "A67" },
  Rule_WinWeeks: { value: 2, unit: "count", source: "A67" },
  Rule_WinThin: { value: 10, unit: "count", source: "ours" },
  Rule_Conversion: { value: 0.05, unit: "share", source: "B28, C08" },
  Rule_LifetimeYears: { value: 3, unit: "count", source: "C52, ours" },
  Rule_TrendDrop: { value: 0.1, unit: "share", source: "ours, B29" },
  Rule_TrendWeeks: { value: 4, unit: "count", source: "ours, B29" },
  Rule_TrendFalls: { value: 3, unit: "count", source: "ours, B29" },
} as const;
