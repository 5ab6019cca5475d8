import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Column } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { progressColumns } from "../progressColumns";
import { quoted } from "../quoted";
import type { BreakdownLines } from "./BreakdownLines";
import { lineSales } from "./lineSales";
import { missingLine } from "./missingLine";
import { splitName } from "./splitName";

type LineColumn = keyof SheetsText["tables"]["Plan_ByTeam"];
type Unlabelled = Omit<Column, "label" | "member">;

const rounded = (amount: string): string => `ROUND(${amount}/Plan_Unit,0)*Plan_Unit`;

/** The columns that every table of lines has: its two tasks, what was sold, what the field says, and who answers for it (B16, C33). */
export const lineColumns = (
  text: SheetsText,
  lines: BreakdownLines,
): Readonly<Record<LineColumn, Unlabelled>> => {
  const table: string = lines.table;
  const place = `ROW()-ROW(${table}[[#Headers],[Target]])`;
  const sold = (from: string, before: string): string =>
    lineSales(lines, "[@Line]", { measure: "sold", also: "", from, before });
  const { Elapsed, Attainment, Gap, Light } = progressColumns("Quarter_Start", "Quarter_End");
  return {
    Line: { as: "name" },
    Owner: { as: "person", input: true },
    Target: { as: "money", formula: `=INDEX(${splitName(table)},${place})`, total: "sum" },
    Sold: { as: "money", formula: `=${sold("Quarter_Start", "MIN(Quarter_End,Plan_AsOf)+1")}`, total: "sum" },
    Attainment: {
      ...Attainment,
      total: `=IF(SUM(${table}[Target])<=0,"",SUM(${table}[Sold])/SUM(${table}[Target]))`,
    },
    Gap,
    Light: { ...Light, total: footingCheck(text, `SUM(${table}[Target])`, "Quarter_Target") },
    Base: { as: "money", formula: `=${rounded("[@Target]*Rule_BaseShare")}`, total: "sum" },
    Challenge: { as: "money", formula: `=${rounded("[@Target]*(1+Rule_ChallengeShare)")}`, total: "sum" },
    BottomUp: { as: "money", input: true, total: "sum" },
    Differs: {
      as: "money",
      formula: '=IF(ISNUMBER([@BottomUp]),[@BottomUp]-[@Target],"")',
      total: `=IF(COUNT(${table}[BottomUp])=0,"",SUM(${table}[Differs]))`,
    },
    Reason: { as: "text", input: true, total: withoutReason(text, table) },
    Resource: { as: "text", input: true },
    Strategy: { as: "text", input: true, total: missingLine(text, lines) },
    Elapsed,
    Lock: { as: "money", input: true, total: "sum" },
    Typed: { as: "index", input: true, least: 0, total: "sum" },
    WithBottomUp: {
      as: "money",
      formula: `=IF(COUNT(${table}[BottomUp])=0,"",INDEX(${splitName(table, "BottomUp")},${place}))`,
      total: `=IF(COUNT(${table}[BottomUp])=0,"",SUM(${table}[WithBottomUp]))`,
    },
    LastYear: {
      as: "money",
      formula: `=${sold("EDATE(Quarter_Start,-12)", "EDATE(Quarter_Start,-9)")}`,
      total: "sum",
    },
    History: {
      as: "share",
      formula: `=IF(SUM(Plan_History[Sold])=0,0,${sold("MIN(Plan_History[Month])", "EDATE(MAX(Plan_History[Month]),1)")}/SUM(Plan_History[Sold]))`,
      total: "sum",
    },
    Weight: {
      as: "index",
      formula: `=IF(COUNT(${table}[Typed])>0,[@Typed],MAX([@History],0))`,
      total: "sum",
    },
  };
};

/** How many lines differ from their target for no reason given. */
const withoutReason = ({ breakdown }: SheetsText, table: string): string => {
  const lacking = `SUMPRODUCT(ISNUMBER(${table}[BottomUp])*(${table}[BottomUp]<>${table}[Target])*(${table}[Reason]=""))`;
  return `=IF(${lacking}=0,"",${lacking}&${quoted(breakdown.noReason)})`;
};
