import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const from = "INDEX(Plan_Quarters[From],[@Quarter])";
const soldYearsAgo = (years: number): string =>
  `SUMIFS(Sales_Amount,Sales_Date,">="&EDATE(${from},${-12 * years}),Sales_Date,"<"&EDATE(${from},${3 - 12 * years}))`;
/** A quarter whose first month already had sales counts whole. */
const isWhole = (years: number): string =>
  `AND(MIN(Sales_Date)<EDATE(${from},${1 - 12 * years}),${soldYearsAgo(years)}>0)`;

/** Each quarter's growth asked against the growth it had, up to three years running; beyond it a driver is due (C07, C10, C15). */
export const trendTable = (text: SheetsText): TableBlock => {
  const { title, note, driver, usual, less, noHistory, drivers, unnamed } = text.year.trend;
  const points = (share: string): string => `TEXT(${share}*100,"0.0")`;
  const unnamedDrivers =
    'SUMPRODUCT((Plan_Trend[Driver]="")*ISNUMBER(Plan_Trend[Points])*(Plan_Trend[Points]>Rule_TrendTolerance))';
  return planTable(text, "Plan_Trend", {
    title,
    note,
    rowKey: "Quarter",
    workingFrom: "Points",
    totalLabel: drivers,
    rows: [1, 2, 3, 4].map((quarter) => ({ Quarter: quarter })),
    columns: {
      Quarter: { as: "quarter" },
      Target: { as: "money", formula: "=INDEX(Plan_Quarters[Target],[@Quarter])" },
      LastYear: { as: "money", formula: `=${soldYearsAgo(1)}` },
      Seen: {
        as: "share",
        formula: '=IF(OR([@Years]=0,[@LastYear]<=0),"",([@LastYear]/[@Earlier])^(1/[@Years])-1)',
      },
      Asked: { as: "share", formula: '=IF([@LastYear]<=0,"",[@Target]/[@LastYear]-1)' },
      Verdict: {
        as: "name",
        formula: `=IF(COUNT([@Points])=0,${quoted(noHistory)},IF([@Points]>Rule_TrendTolerance,${quoted(driver.before)}&${points("[@Points]")}&${quoted(driver.after)},IF([@Points]+Rule_TrendTolerance<0,${quoted(less.before)}&${points("ABS([@Points])")}&${quoted(less.after)},${quoted(usual)})))`,
      },
      Driver: {
        as: "text",
        input: true,
        total: `=IF(${unnamedDrivers}=0,"✓",${unnamedDrivers}&${quoted(unnamed)})`,
      },
      Points: {
        as: "share",
        formula: '=IF(COUNT([@Seen],[@Asked])<2,"",ROUND([@Asked]-[@Seen],6))',
      },
      Earlier: {
        as: "money",
        formula: `=IF([@Years]=0,"",CHOOSE([@Years],${soldYearsAgo(2)},${soldYearsAgo(3)},${soldYearsAgo(4)}))`,
      },
      Years: {
        as: "count",
        formula: `=IF(${isWhole(4)},3,IF(${isWhole(3)},2,IF(${isWhole(2)},1,0)))`,
      },
    },
  });
};
