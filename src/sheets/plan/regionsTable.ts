import type { SheetsText } from "../../locales/en-US/sheets";
import type { TableBlock } from "../blueprint/blueprint";
import { footingCheck } from "./footingCheck";
import { isWild } from "./isWild";
import { missingName } from "./missingName";
import { namedMembers } from "./namedMembers";
import { plainCriterion } from "./plainCriterion";
import { planTable } from "./planTable";
import { progressColumns } from "./progressColumns";
import { quoted } from "./quoted";
import { saleSpans } from "./saleSpans";
import type { Snapshot } from "./snapshot";

const missingRegion = missingName("Plan_Regions[Region]", "Sales_Region");

/**
 * The planned quarter by region, weighted by what each sold in the past until weights are typed.
 *
 * Undefined when the sales have no region. A region that begins to sell later is named under the table until it is added.
 */
export const regionsTable = (text: SheetsText, snapshot: Snapshot): TableBlock | undefined => {
  const names = namedMembers(snapshot, "region").map(({ name }) => name);
  if (names.length === 0) return undefined;
  const { title, note, missing, blank } = text.targets.regions;
  const own = `Sales_Region,${plainCriterion("[@Region]", isWild(names))},` as const;
  const { Sold, Elapsed, Attainment, Gap, Pace, Light } = progressColumns(
    "Quarter_Start",
    "Quarter_End",
    own,
  );
  return planTable(text, "Plan_Regions", {
    title,
    note,
    rowKey: "Region",
    totalLabel: text.total,
    rows: names.map((name) => ({ Region: name })),
    columns: {
      Region: { as: "name" },
      Owner: { as: "person", input: true },
      LastYear: {
        as: "money",
        formula: `=SUMIFS(Sales_Amount,${own}Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(Quarter_Start,-9))`,
        total: "sum",
      },
      History: {
        as: "share",
        formula: `=IF(SUM(Plan_History[Sold])=0,0,SUMIFS(Sales_Amount,${own}Sales_Date,">="&MIN(Plan_History[Month]),Sales_Date,"<"&EDATE(MAX(Plan_History[Month]),1))/SUM(Plan_History[Sold]))`,
        total: "sum",
      },
      Target: {
        as: "money",
        formula: "=INDEX(Region_Split,ROW()-ROW(Plan_Regions[[#Headers],[Target]]))",
        total: "sum",
      },
      Sold,
      Attainment: {
        ...Attainment,
        total: '=IF(SUM(Plan_Regions[Target])<=0,"",SUM(Plan_Regions[Sold])/SUM(Plan_Regions[Target]))',
      },
      Gap,
      Pace,
      Light: { ...Light, total: footingCheck(text, "SUM(Plan_Regions[Target])", "Quarter_Target") },
      Elapsed,
      Lock: { as: "money", input: true, total: "sum" },
      Typed: { as: "index", input: true, least: 0, total: "sum" },
      Weight: {
        as: "index",
        formula: "=IF(COUNT(Plan_Regions[Typed])>0,[@Typed],MAX([@History],0))",
        total: "sum",
      },
      Note: {
        as: "text",
        input: true,
        total: `=IF(ROUND(SUM(Plan_Regions[Sold])-SUMIFS(Sales_Amount,${saleSpans.quarter}),2)=0,"",${quoted(missing)}&IFERROR(IF(${missingRegion}="",${quoted(blank)},${missingRegion}),${quoted(blank)}))`,
      },
    },
  });
};
