import type { SheetsText } from "../../locales/en-US/sheets";
import type { EngineBlock } from "../blueprint/blueprint";

/** A month has six weeks at most, counted from Monday and cut at its ends. */
const weeksInMonth = 6;
/** Regions that may be added under the table before the plan is written again. */
const spareRegions = 24;

/** Blank locks reach a function as 0 on some platforms; as empty text they stay blank on all. */
const blankAware = (locks: string): string => `IF(${locks}="","",${locks})`;

const splitTarget = (target: string, weights: string, locks: string): string =>
  `=SPLITTARGET(${target},${weights},${blankAware(locks)},Plan_Unit)`;

const monthsOf = (column: string, quarter: number): string =>
  `INDEX(Plan_Months[${column}],${quarter * 3 - 2}):INDEX(Plan_Months[${column}],${quarter * 3})`;

/** The cells that only Quarterdeck can recalculate: every split, each made to add up exactly. */
export const targetsEngine = (text: SheetsText, regions: number): EngineBlock => {
  const say = text.targets.engine;
  const start = (month: number): string =>
    month === 1 ? "Quarter_Start" : `EDATE(Quarter_Start,${month - 1})`;
  return {
    block: "engine",
    key: "Engine",
    title: say.title,
    note: say.note,
    spills: [
      {
        name: "Quarter_Split",
        label: say.Quarter_Split,
        as: "money",
        rows: 4,
        note: say.splitNote,
        cells: [
          { row: 0, formula: splitTarget("Year_Target", "Plan_Quarters[Weight]", "Plan_Quarters[Lock]") },
        ],
      },
      {
        name: "Month_Split",
        label: say.Month_Split,
        as: "money",
        rows: 12,
        note: say.splitNote,
        cells: [1, 2, 3, 4].map((quarter) => ({
          row: quarter * 3 - 3,
          formula: splitTarget(
            `INDEX(Quarter_Split,${quarter})`,
            monthsOf("Weight", quarter),
            monthsOf("Lock", quarter),
          ),
        })),
      },
      {
        name: "Week_Split",
        label: say.Week_Split,
        as: "money",
        kinds: ["date", "days", "money"],
        columns: 3,
        also: { Week_Start: 0 },
        rows: 3 * weeksInMonth,
        note: say.weekNote,
        cells: [1, 2, 3].map((month) => ({
          row: (month - 1) * weeksInMonth,
          formula: `=SPLITWEEKS(INDEX(Month_Split,Plan_Quarter*3-${3 - month}),${start(month)},EDATE(Quarter_Start,${month})-1,Plan_Holidays[Date],Plan_Unit)`,
        })),
      },
      ...(regions === 0
        ? []
        : [
            {
              name: "Region_Split",
              label: say.Region_Split,
              as: "money" as const,
              rows: regions + spareRegions,
              note: say.splitNote,
              cells: [
                {
                  row: 0,
                  formula: splitTarget("Quarter_Target", "Plan_Regions[Weight]", "Plan_Regions[Lock]"),
                },
              ],
            },
          ]),
    ],
  };
};
