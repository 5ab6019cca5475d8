import { counted } from "../counted";

const locale = "en-US";

/** What the pane says where the director decides. */
export const decisionsText = {
  title: "What do you decide?",
  suggested:
    "Suggested from your sales: the quarter after your last sale, and the last 12 months' sales, rounded up, as the target. Change what you see differently.",
  standing: "As the plan stands. Change what you see differently.",
  year: "Fiscal year",
  firstMonth: "Starts in",
  yearSpan: (span: string) => `Runs ${span}`,
  quarter: "Quarter to plan by week",
  target: "Target for the whole year",
  targetHint: "8,000,000 or 8m, both read the same.",
  targetReads: (money: string) => `Reads as ${money}`,
  targetReadsScaled: (money: string, plain: string) => `Reads as ${money}, that is ${plain}`,
  inUnit: (currency: string, factor: string) =>
    `Your sales are written in this unit, so the whole plan is too: every 1 of ${currency} means ${factor}.`,
  unitsDiffer: (currency: string, planned: string, sold: string) =>
    `Every 1 of ${currency} means ${planned}, but every 1 in your sales means ${sold}. Use the same unit, or no comparison holds.`,
  lastYear: (span: string, money: string) => `${span}: ${money} sold`,
  lastMonths: (months: number, span: string, money: string) =>
    `Last ${counted(locale, months, { one: "month", other: "# months" })} sold, ${span}: ${money}`,
  noHistory: "No sales to compare with yet.",
  growth: (change: string) => `${change} against it`,
  growthSame: "the same",
  raise: "Set by growth",
  currency: "Currency",
  unit: "Smallest amount",
  unitHint: "Every part of the target is a whole multiple of it, and the parts always add up.",
  weights: "Quarter weights from",
  weightOptions: {
    history: "Own history",
    preset: "Preset, 30 : 40 : 30 : 40",
    typed: "My own figures",
    even: "All alike",
  },
  weightMeaning: {
    history: "Each quarter's part of the year as your rows show it.",
    preset:
      "The method gives Q1 and Q3 30%, Q2 and Q4 40%: 140% together. Read as proportions they are 21.43, 28.57, 21.43 and 28.57% of the year.",
    typed: "You type a weight for each quarter on the Targets sheet; they start alike.",
    even: "A quarter of the year each.",
  },
  shortHistory: (have: string) =>
    `${have} of history hold no full fiscal year, so no season can be read. Choose another source for now.`,
  rhythm: "Months within the quarter",
  rhythmOptions: {
    season: "By season",
    "30-50-20": "30 : 50 : 20",
    "30-20-50": "30 : 20 : 50",
    "30-35-35": "30 : 35 : 35",
    even: "All alike",
  },
  rhythmMeaning: {
    season: "As your own months weigh.",
    "30-50-20": "Start, push, close: most in the middle month.",
    "30-20-50": "Half is there after two months; the close brings the other half.",
    "30-35-35": "A softer start, then two even months.",
    even: "A third of the quarter each.",
  },
  risk: "Risks this year",
  riskHint: "Rival moves, policy, weaker demand: each one widens the room between floor and stretch.",
  riskOption: (count: number) => counted(locale, count, { one: "# risk", other: "# risks" }),
  sheetLanguage: "Language of the sheets",
  languages: { en: "English", zh: "中文" },
  dimensions: "Break the quarter down by",
  dimensionsHint: "Two to four; the first is crossed with each of the others.",
  sheets: "Sheets",
  sheetsHint: "Beside the targets, past sales and rules, which every plan has.",
  sheetStands: "Stands already; delete its tab to do without it.",
  sheetLacks: (columns: string) => `Needs one of these in your tables: ${columns}.`,
  columnOf: (field: string, role: string) => `${field} (${role})`,
  more: "Months, unit, risk and language",
  next: "Preview",
  issue: {
    "year-unreadable": "Type a year in four digits, such as 2026.",
    "target-blank": "Type the year's target.",
    "target-unreadable": "This does not read as an amount. Type it like 8,000,000 or 8m.",
    "target-comma": "A comma here groups thousands. Use a point for decimals: 8.5m.",
    "target-not-positive": "The target must be more than zero.",
    "target-too-large": (limit: string) =>
      `With this unit the target can be ${limit} at most. Choose a larger unit.`,
    "target-not-in-unit": (unit: string, below: string, above: string) =>
      `Not a whole multiple of ${unit}. The nearest are ${below} and ${above}.`,
    "currency-blank": "Type one, such as €.",
  },
};

export type DecisionsText = typeof decisionsText;
