/** The numbers that receivables are held against. */
export const receivableRules = {
  Rule_TermNew: { value: 30, unit: "days", source: "A54, A23" },
  Rule_TermRenewal: { value: 45, unit: "days", source: "A54" },
  Rule_JointAt: { value: 3, unit: "days", source: "A55" },
  Rule_LegalAt: { value: 7, unit: "days", source: "A55" },
  Rule_OverdueRate: { value: 0.15, unit: "share", source: "A68" },
} as const;
