import { breakdown } from "./sheets/breakdown";
import { actions } from "./sheets/actions";
import { drivers } from "./sheets/drivers";
import { year } from "./sheets/year";
import { customers } from "./sheets/customers";
import { cockpit } from "./sheets/cockpit";
import { receivableRules } from "./sheets/receivableRules";
import { team } from "./sheets/team";
import { frame } from "./sheets/frame";
import { risks } from "./sheets/risks";
import { check } from "./sheets/check";
import { channels } from "./sheets/channels";
import { products } from "./sheets/products";
import { tableHeaders } from "./tableHeaders";

const numberBetween = (least: number | undefined, most: number | undefined): string => {
  if (least !== undefined && most !== undefined) return `Please type a number from ${least} to ${most}.`;
  if (least !== undefined) return `Please type a number of at least ${least}.`;
  return most === undefined ? "Please type a number." : `Please type a number of at most ${most}.`;
};

/** What the generated sheets say, in English; its shape is the contract the Chinese text keeps. */
export const sheetsText = {
  layout: {
    pickOne: "Please pick one of the listed choices.",
    typeDate: "Please type a date.",
    typeNumber: numberBetween,
  },
  /** "As of 2018-02-14 · USD" at the right of a title; each piece is joined to a cell. */
  corner: { asOf: "As of ", amountsIn: " · amounts in " },
  total: "Total",
  check: { adds: "✓", differs: "Off by ", ...check },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  lists: {
    title: "Choices",
    note: "What the drop-down cells offer. Please leave them as they are.",
    List_WeightSource: {
      label: "Quarter weights",
      choices: { history: "Own history", preset: "Preset", typed: "Typed", even: "Even" },
    },
    List_Rhythm: {
      label: "Month rhythm",
      choices: { season: "By season", "30-50-20": "30 : 50 : 20", "30-35-35": "30 : 35 : 35", even: "Even" },
    },
    List_Language: { label: "Language", choices: { en: "English", zh: "中文" } },
    List_Light: { label: "Lights", choices: { good: "● on track", watch: "▲ watch", act: "■ act" } },
    ...breakdown.lists,
    ...actions.lists,
    ...drivers.lists,
    ...year.lists,
    ...customers.lists,
    ...cockpit.lists,
    ...team.lists,
    ...risks.lists,
    ...channels.lists,
    ...products.lists,
  },
  targets: {
    tab: "Targets",
    title: "Targets: what each quarter, month and week must bring",
    sentence:
      "Type in the framed, pale yellow cells; everything else follows from them and from your own sales rows.",
    glance: {
      title: "Where the year stands",
      Plan_Headline: "In one sentence",
      Year_Sold: "Sold this year",
      Year_Expected: "Planned by now",
      Year_LastSold: "Sold last year",
      Year_Growth: "Growth asked",
      Plan_Floor: "Floor for the year",
      Plan_Stretch: "Stretch for the year",
      Plan_Flex: "Room either way",
      Plan_Check: "Sheet is up to date",
      soldNote: "up to the date in As of",
      expectedNote: "month targets, by working days gone",
      lastSoldNote: "the twelve months before this fiscal year",
      growthNote: "the year's target against last year",
      floorNote: "target less the room",
      stretchNote: "target plus the room",
      flexNote: "wider with every risk flag; limits on the Rules sheet",
      rewrite: "Year, first month or quarter has changed: please write the plan again",
    },
    headline: {
      sold: "Sold ",
      notBegun: ", the year has not begun",
      ahead: { before: ", ", after: " ahead of plan" },
      behind: { before: ", ", after: " behind plan" },
      onPlan: ", on plan",
      noTarget: ", no target yet",
    },
    decisions: {
      title: "Decisions",
      note: "Change a cell and the sheet follows. After a new year, first month, quarter or language, write the plan again.",
      Plan_Year: "Fiscal year",
      Plan_FirstMonth: "First month",
      Plan_Start: "Year starts",
      Plan_End: "Year ends",
      Year_Target: "Target for the year",
      Plan_Currency: "Currency",
      Plan_Unit: "Smallest amount",
      Plan_WeightSource: "Quarter weights from",
      Plan_Rhythm: "Month rhythm",
      Plan_RiskFlags: "Risk flags",
      Plan_Quarter: "Planned quarter",
      Plan_AsOf: "As of",
      Plan_Language: "Language",
      yearNote: "named after the calendar year it starts in",
      firstMonthNote: "1 is January",
      unitNote: "targets are cut to whole multiples of this",
      weightsNote: "own history, the preset, typed in the table below, or even",
      rhythmNote: "how a quarter spreads over its three months",
      quarterNote: "1 to 4; its weeks and regions are below",
      flagsNote: "0 to 3: rivals, policy, demand; one for each that worries you",
      asOfNote: "today, until you type a date; everything is measured at this day",
    },
    quarter: {
      title: "The planned quarter",
      Quarter_Start: "Quarter starts",
      Quarter_End: "Quarter ends",
      Quarter_Target: "Quarter target",
      Quarter_Sold: "Sold in the quarter",
    },
    quarters: {
      title: "Quarters",
      roles: ["Attack", "Deepen", "Break out", "Sprint"],
      note: "The preset asks for 30 % in Q1 and Q3 and 40 % in Q2 and Q4. That is 140 %, so it is read as weights 30 : 40 : 30 : 40, which split the year 21.4 / 28.6 / 21.4 / 28.6 %. A lock fixes a quarter's amount; the rest spreads over the others.",
      even: "No full fiscal year of sales lies before this plan, so own history counts every quarter alike.",
    },
    months: {
      title: "Months",
      note: "Months add up to their quarter. Typed weights replace the rhythm in a quarter as soon as one is typed there; a lock fixes a month's amount.",
    },
    weeks: {
      title: "Weeks of the planned quarter",
      note: "By working days, Monday to Friday without holidays. Weeks are cut at month ends, so that they add up to the month.",
      ofAnotherQuarter: "These are another quarter's weeks: please write the plan again",
    },
    regions: {
      title: "Regions in the planned quarter",
      note: "Weights are each region's share of past sales, 0 where returns outweigh them, until you type weights of your own.",
      missing: "Not in this table: ",
      blank: "sales without a region",
    },
    engine: {
      title: "Engine",
      note: "These few cells need Quarterdeck to recalculate; all other cells are plain Excel. Please type nothing here.",
      Quarter_Split: "Quarter targets",
      Month_Split: "Month targets",
      Week_Split: "Week starts",
      Region_Split: "Region targets",
      splitNote:
        "Splits the target by the weights in whole units, largest lost fractions first, so that the parts add up exactly. Locked parts keep their amount.",
      weekNote:
        "Splits the month's target by working days into weeks cut at the month's end: week start, working days, amount.",
    },
  },
  history: {
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
  },
  customers,
  channels,
  products,
  rules: {
    tab: "Rules",
    title: "Rules: the numbers behind the plan",
    sentence: "Each number is a cell with a name that the formulas use. Change one and the plan follows.",
    rules: {
      title: "Shares and weights",
      note: "Source names the item of the method each number comes from.",
    },
    numbers: {
      title: "Days, counts and amounts",
      note: "“Ours” as a source means that the method names the rule but gives no number.",
    },
    units: {
      share: "share",
      weight: "weight",
      days: "days",
      months: "months",
      hours: "hours",
      count: "number",
      times: "times",
      money: "amount",
    },
    of: {
      Rule_AmberAt: { rule: "Lag that asks to watch", method: "10–30 % behind is yellow: adjust actions" },
      Rule_RedAt: { rule: "Lag that asks to act", method: "30 % behind or more is red: move resources" },
      Rule_FlexMin: { rule: "Room around the target, no risk flag", method: "keep 10–15 % elastic" },
      Rule_FlexMax: { rule: "Room around the target, three risk flags", method: "keep 10–15 % elastic" },
      Rule_Quarter1: { rule: "Preset weight of Q1", method: "30 % for Q1 and Q3; read as a weight" },
      Rule_Quarter2: { rule: "Preset weight of Q2", method: "40 % for Q2 and Q4; read as a weight" },
      Rule_Quarter3: { rule: "Preset weight of Q3", method: "30 % for Q1 and Q3; read as a weight" },
      Rule_Quarter4: { rule: "Preset weight of Q4", method: "40 % for Q2 and Q4; read as a weight" },
      Rule_Push1: { rule: "Rhythm 30 : 50 : 20, month 1", method: "break the ice: 30 %" },
      Rule_Push2: { rule: "Rhythm 30 : 50 : 20, month 2", method: "scale up: 50 %" },
      Rule_Push3: { rule: "Rhythm 30 : 50 : 20, month 3", method: "fill the gap: what is left, 20 %" },
      Rule_Steady1: {
        rule: "Rhythm 30 : 35 : 35, month 1",
        method: "6 of 20 in a month with a long holiday",
      },
      Rule_Steady2: { rule: "Rhythm 30 : 35 : 35, month 2", method: "7 of 20" },
      Rule_Steady3: { rule: "Rhythm 30 : 35 : 35, month 3", method: "7 of 20" },
      ...breakdown.rules,
      ...actions.rules,
      ...drivers.rules,
      ...year.rules,
      ...customers.rules,
      ...receivableRules,
      ...cockpit.rules,
      ...team.rules,
      ...risks.rules,
      ...channels.rules,
      ...products.rules,
    },
    holidays: {
      title: "Holidays",
      note: "Days off besides Saturday and Sunday. They shorten weeks and move the pace; insert rows as you need them.",
    },
  },
  breakdown,
  actions,
  drivers,
  year,
  cockpit,
  team,
  risks,
  frame,
  tables: {
    ...tableHeaders,
    ...breakdown.tables,
    ...actions.tables,
    ...year.tables,
    ...customers.tables,
    ...channels.tables,
    ...products.tables,
    ...drivers.tables,
    ...cockpit.tables,
    ...team.tables,
    ...risks.tables,
    ...frame.tables,
    ...check.tables,
  },
};
export type SheetsText = typeof sheetsText;
