/** What to do when an alert opens, in English. */
export const alertPlays = {
  title: "What to do when an alert opens",
  note: "Change the plays to your own; blank days mean those of the Rules sheet. The pane's Alerts turns an open one into an action with these words, owner and days.",
  first: { none: "no action yet" },
  plays: {
    pace: "Hold a special meeting on the gap: who brings how much by when",
    regions: "Send a task force to the region furthest behind and move resources to it",
    winRate: "Go through the region's lost deals: rivals, price, need not understood",
    overdue: "Give each overdue invoice to a person by its stage; hold new deliveries where it says so",
    health: "Executive visits and an exclusive offer for the customers most at stake",
    complaints: "Close the late complaints and name the root cause of each",
    prices: "Stop sales under the floor; coach selling by value",
    milestones: "Form a task force for the red milestone and move resources to it",
    contingency: "Start the contingency plan whose trigger fires",
    value: "Check whether low-priced products are sold too much; coach selling by value",
    leads: "Shift spend between channels until the leads are back",
    conversion: "Check the leads' quality: the channel or the talk track",
  },
};
export type AlertPlaysText = typeof alertPlays;
