/** The numbers that the Drivers sheet goes by. */
export const driversRules = {
  Rule_NewShare: { value: 0.25, unit: "share", source: "C05" },
  Rule_ConversionGoal: { value: 0.08, unit: "share", source: "C21" },
  Rule_MarginGoal: { value: 0.3, unit: "share", source: "A17, ours" },
  Rule_DiscountMost: { value: 0.2, unit: "share", source: "A18, A21" },
  Rule_DeliveryMost: { value: 0.1, unit: "share", source: "A19, ours" },
  Rule_PrepaidGoal: { value: 0.2, unit: "share", source: "A25" },
  Rule_CollectedGoal: { value: 0.9, unit: "share", source: "A24" },
} as const;
