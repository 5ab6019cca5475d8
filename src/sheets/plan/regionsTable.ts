import type { SheetsText } from "../../locales/en-US/sheets";
import type { TableBlock } from "../blueprint/blueprint";
import { footingCheck } from "./footingCheck";
import { planTable } from "./planTable";
import { progressColumns } from "./progressColumns";
import { quoted } from "./quoted";
import type { Snapshot } from "./snapshot";

const inQuarter = 'Sales_Date,">="&Quarter_Start,Sales_Date,"<"&MIN(Quarter_End,Plan_AsOf)+1';
/** A sale of the quarter whose region the table lacks; LOOKUP works through arrays in every Excel without being told to. */
const missingRegion =
  "LOOKUP(2,1/((COUNTIF(Plan_Regions[Region],Sales_Region)=0)*(Sales_Date>=Quarter_Start)*(Sales_Date<MIN(Quarter_End,Plan_AsOf)+1)),Sales_Region)";

/** `~`, `*` and `?` would match other names: each takes a tilde, and only in plans whose regions have one. */
const ownRows = (names: readonly string[]) =>
  names.some((name) => /[~*?]/.test(name))
    ? 'Sales_Region,SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@Region],"~","~~"),"*","~*"),"?","~?"),'
    : "Sales_Region,[@Region],";

/**
 * The planned quarter by region, weighted by what each sold in the past until weights are typed.
 *
 * Undefined when the sales have no region. A region that begins to sell later is named under the table until it is added.
 */
export const regionsTable = (text: SheetsText, { members }: Snapshot): TableBlock | undefined => {
  const names = (members.region ?? []).map(({ name }) => name).filter((name) => name.trim() !== "");
  if (names.length === 0) return undefined;
  const { title, note, missing, blank } = text.targets.regions;
  const own = ownRows(names);
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
        total: `=IF(ROUND(SUM(Plan_Regions[Sold])-SUMIFS(Sales_Amount,${inQuarter}),2)=0,"",${quoted(missing)}&IFERROR(IF(${missingRegion}="",${quoted(blank)},${missingRegion}),${quoted(blank)}))`,
      },
    },
  });
};
