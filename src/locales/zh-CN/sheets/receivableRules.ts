/** What the rules of receivables decide, in Chinese. */
export const receivableRules = {
  Rule_TermNew: { rule: "新签合同账期", method: "不超过 30 天" },
  Rule_TermRenewal: { rule: "续约合同账期", method: "不超过 45 天" },
  Rule_JointAt: { rule: "逾期几天起由销售与财务联合催收", method: "逾期 3 天" },
  Rule_LegalAt: { rule: "逾期几天起移交法务", method: "逾期 7 天" },
  Rule_OverdueRate: { rule: "逾期率超过多少触发预警", method: "超过 15%" },
};
