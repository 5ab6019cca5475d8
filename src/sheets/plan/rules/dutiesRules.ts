/** The numbers that the Duties sheet goes by. */
export const dutiesRules = {
  Rule_SignDays: { value: 7, unit: "days", source: "B47" },
  Rule_ProblemDays: { value: 3, unit: "days", source: "A71, ours" },
} as const;
