/** The rules behind the Customers sheet, in English. */
export const customersRules = {
  Rule_HealthyAt: { rule: "Health score that is healthy", method: "80 and more: offer a value pack" },
  Rule_RiskBelow: {
    rule: "Health score below which a customer may leave",
    method: "60–80 is a warning, under 60 a risk; a score on the line is the better one",
  },
  Rule_HealthKnown: {
    rule: "Weight that must be known for a score",
    method: "the method is silent; under 60% there is no score",
  },
  Rule_ActiveDays: {
    rule: "Days that count as lately in activity",
    method: "the method is silent; a quarter of a year",
  },
  Rule_NewCustomerDays: {
    rule: "Days a customer is new for",
    method: "new, existing, key, potential; no cut given, ours is 90",
  },
  Rule_KeyScore: {
    rule: "Least money score of a key customer",
    method: "no cut given; ours is the top fifth by money, score 5",
  },
  Rule_StrategicShare: {
    rule: "Share of sales that the top customers make",
    method: "a high share of a year's purchases; no cut given, ours is half",
  },
  Rule_StrategicYears: {
    rule: "Years of a strategic customer",
    method: "long cooperation; no cut given, ours is 2",
  },
  Rule_GrowthOrders: {
    rule: "Orders a year of a growth customer",
    method: "steady purchases; no cut given, ours is 4",
  },
  Rule_NeedsReviewDays: {
    rule: "Days to a new customer's needs review",
    method: "within 30 days of signing",
  },
  Rule_ReviewSoonDays: {
    rule: "Days before a review that ask to watch",
    method: "the method is silent; two weeks",
  },
  Rule_Referrals: {
    rule: "Referrals a key customer owes a quarter",
    method: "at least one new customer each",
  },
};
