/** The numbers that discounts, complaints and samples are held against. */
export const risksRules = {
  Rule_FloorKA: { value: 0.8, unit: "share", source: "A21" },
  Rule_FloorMid: { value: 0.775, unit: "share", source: "ours" },
  Rule_FloorSMB: { value: 0.75, unit: "share", source: "A21" },
  Rule_RespondHours: { value: 24, unit: "hours", source: "A56" },
  Rule_SolveHours: { value: 48, unit: "hours", source: "A56" },
  Rule_CloseHours: { value: 72, unit: "hours", source: "A56" },
  Rule_SampleShare: { value: 0.1, unit: "share", source: "A59" },
} as const;
