/** The numbers that the Customers sheet goes by. */
export const customersRules = {
  Rule_HealthyAt: { value: 80, unit: "count", source: "B38" },
  Rule_RiskBelow: { value: 60, unit: "count", source: "B40" },
  Rule_HealthKnown: { value: 0.6, unit: "share", source: "ours" },
  Rule_ActiveDays: { value: 90, unit: "days", source: "ours" },
  Rule_NewCustomerDays: { value: 90, unit: "days", source: "C17" },
  Rule_KeyScore: { value: 5, unit: "count", source: "C17" },
  Rule_StrategicShare: { value: 0.5, unit: "share", source: "B04" },
  Rule_StrategicYears: { value: 2, unit: "count", source: "B04" },
  Rule_GrowthOrders: { value: 4, unit: "count", source: "B04" },
  Rule_NeedsReviewDays: { value: 30, unit: "days", source: "A48" },
  Rule_ReviewSoonDays: { value: 14, unit: "days", source: "ours" },
  Rule_Referrals: { value: 1, unit: "count", source: "A43" },
} as const;
