/** What the rules of receivables decide, in English. */
export const receivableRules = {
  Rule_TermNew: { rule: "Days a new contract has to pay", method: "30 days at most" },
  Rule_TermRenewal: { rule: "Days a renewal has to pay", method: "45 days at most" },
  Rule_JointAt: { rule: "Days late from which sales and finance collect together", method: "3 days late" },
  Rule_LegalAt: { rule: "Days late from which the lawyers act", method: "7 days late" },
  Rule_OverdueRate: { rule: "Overdue share that raises the alert when passed", method: "over 15%" },
};
