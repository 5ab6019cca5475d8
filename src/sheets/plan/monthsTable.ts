import type { SheetsText } from "../../locales/en-US/sheets";
import { fiscalMonths } from "../../planning/calendar/fiscalMonths";
import type { TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { footingCheck } from "./footingCheck";
import { planTable } from "./planTable";
import { progressColumns } from "./progressColumns";

const isTyped = 'COUNTIFS(Plan_Months[Quarter],[@Quarter],Plan_Months[Typed],">=0")>0';
/** The place of a row's month in the fiscal year, 0–11. */
const place = "MOD(MONTH([@Month])-Plan_FirstMonth,12)";
/** The rule for the row's month of its quarter in each preset rhythm, in the order of their list. */
const presets = ["Push", "Closing", "Steady"]
  .map((rhythm) => `CHOOSE(MOD(${place},3)+1,${[1, 2, 3].map((month) => `Rule_${rhythm}${month}`).join()})`)
  .join();

/**
 * The year's twelve months: each quarter spread by season, rhythm or typed weights, held against what was sold.
 *
 * @param fed - whether the Year sheet's calendar of what moves sales changes the weights that are not typed (A04)
 */
export const monthsTable = (text: SheetsText, decisions: Decisions, fed: boolean): TableBlock => {
  const { title, note } = text.targets.months;
  const { Sold, Elapsed, Attainment, Gap, Pace, Light } = progressColumns(
    "[@Month]",
    "(EDATE([@Month],1)-1)",
  );
  return planTable(text, "Plan_Months", {
    title,
    note,
    rowKey: "Month",
    workingFrom: "Rhythm",
    totalLabel: text.total,
    rows: fiscalMonths(decisions.year, decisions.firstMonth).map(({ from }) => ({ Month: from })),
    columns: {
      Month: { as: "month" },
      Quarter: { as: "quarter", formula: `=INT(${place}/3)+1` },
      LastYear: {
        as: "money",
        formula:
          '=SUMIFS(Sales_Amount,Sales_Date,">="&EDATE([@Month],-12),Sales_Date,"<"&EDATE([@Month],-11))',
        total: "sum",
      },
      Season: { as: "index", formula: `=INDEX(Plan_Seasons[Index],${place}+1)` },
      Target: {
        as: "money",
        formula: "=INDEX(Month_Split,ROW()-ROW(Plan_Months[[#Headers],[Target]]))",
        total: "sum",
      },
      Sold,
      Attainment: {
        ...Attainment,
        total: '=IF(SUM(Plan_Months[Target])<=0,"",SUM(Plan_Months[Sold])/SUM(Plan_Months[Target]))',
      },
      Gap,
      Pace,
      Light: { ...Light, total: footingCheck(text, "SUM(Plan_Months[Target])", "Year_Target") },
      Elapsed,
      Lock: { as: "money", input: true, total: "sum" },
      Typed: { as: "index", input: true, least: 0 },
      Weight: {
        as: "index",
        formula: fed
          ? `=IF(${isTyped},[@Typed],[@Rhythm]*MAX(0,1+SUMIFS(Plan_Nodes[Effect],Plan_Nodes[From],[@Month])))`
          : `=IF(${isTyped},[@Typed],[@Rhythm])`,
      },
      Note: { as: "text", input: true },
      Rhythm: {
        as: "index",
        formula: `=CHOOSE(MATCH(Plan_Rhythm,List_Rhythm,0),MAX([@Season],0),${presets},1)`,
      },
      TargetSoFar: {
        as: "money",
        formula: '=SUMIFS(Plan_Months[Target],Plan_Months[Month],"<="&[@Month])',
      },
      SoldSoFar: {
        as: "money",
        formula: '=IF([@Month]>Plan_AsOf,"",SUMIFS(Plan_Months[Sold],Plan_Months[Month],"<="&[@Month]))',
      },
    },
  });
};
