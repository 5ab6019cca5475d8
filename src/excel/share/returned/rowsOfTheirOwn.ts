/** Tables that are the director's alone: rules, and what was signed or closed. */
export const directorsOwn: ReadonlySet<string> = new Set([
  "Plan_Rules",
  "Plan_RuleNumbers",
  "Review_Signed",
  "Review_Closed",
  "Review_Bands",
  "Review_Inputs",
]);

/**
 * Tables whose rows are free until somebody types into them, and the column that says what a row is then. Two managers who both used
 * the same free row mean two things, so each gets a row.
 */
export const freeRows: Readonly<Record<string, string>> = {
  Plan_Milestones: "Milestone",
  Plan_Actions: "Action",
  Plan_Battles: "Battle",
  Plan_Lighthouses: "Customer",
  Plan_Goals: "Goal",
  Plan_Nodes: "Node",
  Plan_Reviews: "Customer",
  Plan_CrossSell: "Offer",
  Plan_Offers: "Offer",
  Plan_ChannelTests: "Step",
  Plan_Personas: "Persona",
  Plan_Dealers: "Dealer",
  Plan_Training: "Training",
  Plan_FirstThings: "Measure",
  Plan_Contingency: "Trigger",
  Plan_WhatIf: "Case",
  Plan_Holidays: "Date",
  Review_Agenda: "Point",
  Review_WarResources: "Need",
  Review_Requests: "Request",
  Review_Snapshot: "What",
  Review_Content: "Topic",
  Review_FrontLine: "Heard",
  Review_Directions: "Direction",
  Review_Problems: "Problem",
  Review_FollowUps: "Said",
  Review_Feedback: "Need",
  Review_LeadReturns: "Said",
  Review_Approvals: "Deal",
  Review_Events: "Event",
  Review_Resources: "Resource",
  Review_Whys: "Symptom",
  Review_Improvements: "Improvement",
  Review_Cases: "Case",
  Review_Pains: "Pain",
  Review_TalkTracks: "Says",
  Review_Benchmarks: "Measure",
  Review_Seeds: "Seed",
};

/** Tables whose rows belong to those of another one, by the same key: where a row gets another place, so do theirs. */
export const rowsFollowing: Readonly<Record<string, string>> = {
  Plan_Effects: "Plan_Actions",
  Review_ActionReturns: "Plan_Actions",
  Review_TrainingDone: "Plan_Training",
};
