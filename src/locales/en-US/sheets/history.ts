/** What the Past sales sheet says, in English. */
export const history = {
  // Excel keeps the name "History" for itself.
  tab: "Past sales",
  title: "Past sales: when in the year your sales come",
  sentence: "Live sums of your own rows; the season and the quarters' weights are read from them.",
  season: {
    title: "The shape of the year",
    Season_Headline: "In one sentence",
    strongest: "Strongest is ",
    weakest: ", weakest ",
    at: " at ",
  },
  months: {
    title: "Sales by month",
    fullYears: (years: number): string =>
      years === 1
        ? "One full fiscal year before the plan."
        : `The last ${years} full fiscal years before the plan.`,
    noFullYear: "No full fiscal year lies before the plan: the months there are, for reference only.",
  },
  seasons: {
    title: "Season",
    note: "1.00 is an average month; 1.75 sells three quarters more than that.",
    even: "Without a full fiscal year there is no season to read: every month counts alike.",
  },
  engine: {
    title: "Engine",
    note: "This cell needs Quarterdeck to recalculate. Please type nothing here.",
    Season_Split: "Season index",
    seasonNote:
      "Twelve indices with mean 1 from the months above: trend removed from two full years on, shares of the monthly means before that.",
  },
};
export type HistoryText = typeof history;
