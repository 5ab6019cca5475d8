import { plural } from "../../plural";
import { cockpitTables } from "./cockpitTables";
import { cockpitIndicators } from "./cockpitIndicators";

/** What the Cockpit says, in English. */
export const cockpit = {
  tab: "Cockpit",
  title: "Cockpit: will the quarter reach its target, and what needs you today?",
  sentence:
    "Nothing has to be typed here but targets of your own for indicators; every number follows the plan and your tables.",
  standing: {
    title: "Where the quarter stands",
    Cockpit_Headline: "In one sentence",
    Cockpit_Target: "Quarter target",
    Cockpit_Sold: "Sold in the quarter",
    Cockpit_Attainment: "Attainment",
    Cockpit_Expected: "Planned by now",
    Cockpit_Pace: "Pace",
    Cockpit_Light: "Light",
    Cockpit_Gap: "Gap to the target",
    Cockpit_DaysLeft: "Working days left",
    Cockpit_PerDay: "Each day left must bring",
    Cockpit_PerWeek: "Each week left must bring",
    Cockpit_Odds: "Odds of reaching the target",
    Cockpit_Why: "How the odds are found",
    Cockpit_Low: "Nine times in ten at least",
    Cockpit_High: "Nine times in ten at most",
    Cockpit_Open: "Alerts that are open",
    expectedNote: "week targets, by working days gone",
    paceNote: "sold against planned by now; 100% is on plan",
    lightNote: "the gap to planned by now, in points of the target",
    gapNote: "below 0 once more than the target is sold",
    daysNote: "after the day in As of",
    dayNote: "the gap over the working days left",
    weekNote: "the gap over the weeks left; the table below weighs them",
  },
  headline: {
    quarter: "Q",
    sold: ": sold ",
    of: " of ",
    ahead: { before: ", ", after: " ahead of plan" },
    behind: { before: ", ", after: " behind plan" },
    onPlan: ", on plan",
    notBegun: ", not begun yet",
    noTarget: ", no target yet",
  },
  odds: {
    deals: "Open deals with a probability",
    pipeline: (deals: string): string => `"From "&${deals}&" open deals, each won or lost on its own"`,
    noDeals: "No open deal that closes in this quarter has a probability",
    quarters: (count: number): string => `From how the ${count} quarters before it changed`,
    months: (count: number): string =>
      `For the quarter's first month alone, from how the ${count} months before it changed: there are too few quarters`,
    running: "; the one just before is not over yet",
    none: "No odds: they need open deals with probabilities, or 8 quarters or months of sales before the quarter",
    over: "The quarter is over",
  },
  alerts: {
    title: "Alerts",
    note: "■ is open. Each is a formula over your tables, with its limit on the Rules sheet; the link leads to where it comes from.",
    fine: "nothing to report",
    unknown: "not enough to go on yet",
    pace: { name: "Quarter's pace", begins: "", behind: " behind plan by now; ", toBring: " still to bring" },
    regions: { name: "Regions behind", count: " far behind; furthest: ", at: ", at " },
    winRate: { name: "Win rate by region", count: " well under the mean for weeks; first: " },
    overdue: { name: "Overdue receivables", share: " of what is open is overdue; the oldest since " },
    conversion: { name: "Lead conversion", at: " this week, the benchmark is " },
    value: { name: "Average sale", at: " this week; the weeks before brought " },
    leads: { name: "Leads", at: " this week; the weeks before brought " },
    health: {
      name: "Customer health",
      count: " fell to a lower band since the signing; most at stake: ",
      from: ", from ",
      to: " to ",
    },
    complaints: { name: "Complaints past their clock", count: " past their clock" },
    prices: {
      name: "Prices under the floor",
      count: " under their floor; lowest at ",
      ofList: " of list price",
    },
    milestones: { name: "Milestones", count: " red; first: " },
    contingency: {
      name: "Contingency plans",
      count: plural("# trigger fires", "# triggers fire"),
      first: "; first: ",
    },
    here: "below",
  },
  weeks: {
    title: "Catch-up by week",
    note: "What is left is spread over the weeks left in proportion to their targets and working days, and adds up exactly.",
    ended: "over",
  },
  months: { title: "Catch-up by month", note: "The weeks below, by month." },
  regions: {
    title: "Catch-up by region",
    note: "Lead is what a region sold above what it was planned to sell by now.",
    Cockpit_Regions: "Furthest from plan",
    level: "All regions are on plan",
    furthest: " is furthest behind: ",
    of: " under plan by now",
  },
  indicators: cockpitIndicators,
  stages: {
    title: "Words of your pipeline",
    note: "Which stage means won and which lost; every other deal is open.",
    Cockpit_Won: "Won",
    Cockpit_Lost: "Lost",
  },
  winRates: {
    title: "Win rate by region, week by week",
    note: "Seven days each, up to the day in As of; empty where too few deals were decided. A week is low when it is well under the rate of all regions. A deal without a region of its own counts for its seller's in the team's list.",
    all: "All regions",
  },
  salesTrend: {
    title: "Average sale, week by week",
    note: "Seven days each, up to the day in As of, held against the mean of the weeks before.",
  },
  leadTrend: {
    title: "Leads and conversion, week by week",
    note: "Seven days each, up to the day in As of.",
  },
  outlook: {
    title: "What went before",
    note: "The odds are drawn from how these changed from one to the next.",
  },
  engine: {
    title: "Engine",
    note: "These few cells need Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
    Catch_Split: "To bring by week",
    catchNote: "Splits what is left to the target by the weights of the weeks left, adding up exactly.",
    Odds_Answer: "Odds",
    pipelineNote:
      "How likely the open deals and what is sold reach the target, each deal won or lost on its own.",
    historyNote:
      "How likely the period reaches its target, what it brings nine times in ten at least, half the time, and nine times in ten at most, and from how many changes.",
  },
  tables: cockpitTables,
  rules: {
    Rule_WinDrop: {
      rule: "Win rate that is low, under the mean of all regions",
      method: "20% below the mean",
    },
    Rule_WinWeeks: {
      rule: "Low weeks in a row that raise the alert, 4 at most",
      method: "two weeks in a row",
    },
    Rule_WinThin: {
      rule: "Decided deals a week that a win rate needs",
      method: "no number given; fewer than 10 say little",
    },
    Rule_Conversion: {
      rule: "Benchmark of lead conversion",
      method: "the mean of the industry; 5% is the method's example, type your own",
    },
    Rule_LifetimeYears: { rule: "Years a customer stays", method: "lifetime value is named; no years given" },
    Rule_TrendDrop: {
      rule: "Fall that raises the alert, under the mean of the weeks before",
      method: "falls, without a size; we use 10%",
    },
    Rule_TrendWeeks: { rule: "Weeks in that mean", method: "no number given; we use 4" },
    Rule_TrendFalls: { rule: "Falls in a row that raise the alert too", method: "no number given; we use 3" },
  },
  lists: {
    List_Direction: { label: "Better when", choices: { up: "higher", down: "lower" } },
    List_Cadence: { label: "Cadence", choices: { daily: "daily", weekly: "weekly", monthly: "monthly" } },
  },
};
export type CockpitText = typeof cockpit;
