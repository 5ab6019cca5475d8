/** What the Weekly sheet says of the meetings that alerts call for, in English. */
export const weeklyMeetings = {
  title: "Special meetings: which alert calls for one, and what was decided?",
  note: "Live from the Cockpit's alerts, to be held within the days of the alert's play. Change the question to your own. Red: not held in time. Yellow: to be held, or held without a decision.",
  missing: { met: "hold it", decision: "decision?", owner: "owner?", due: "due?" },
  questions: {
    pace: "Who brings how much of the gap by when? What do we stop for it?",
    regions: "Market, team or strategy: what keeps this region back?",
    winRate: "Why did we lose: rival, price, or a need not understood?",
    overdue: "Which invoices, what is promised, what is no longer delivered?",
    health: "What would make these customers leave, and who sees them when?",
    complaints: "What is the root cause, and who removes it?",
    prices: "Who gave the price away, for what, and what is the rule now?",
    milestones: "What blocks the milestone, and which resource frees it?",
    contingency: "Does the plan we have fit, and who starts it today?",
    value: "Do we sell too many cheap products, or too much discount?",
    leads: "Which channel fell, and where does its money go now?",
    conversion: "Poorer leads, or a poorer talk? What do we change first?",
  },
};
