/** The numbers that the Ability sheet goes by. */
export const abilityRules = {
  Rule_AbilityGood: { value: 0.8, unit: "share", source: "A79, ours" },
  Rule_AbilityWeak: { value: 0.6, unit: "share", source: "A79, ours" },
  Rule_OrgGrowth: { value: 0.3, unit: "share", source: "B48, ours" },
  Rule_OrgOnline: { value: 0.3, unit: "share", source: "B48, ours" },
} as const;
