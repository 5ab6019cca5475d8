/** The number that the Bridge sheet goes by. */
export const bridgeRules = {
  Rule_SharedPart: { value: 0.5, unit: "share", source: "B44, ours" },
} as const;
