/** The numbers that the Causes sheet goes by. */
export const causesRules = {
  Rule_WhysLeast: { value: 3, unit: "count", source: "B43, ours" },
} as const;
