import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import type { BreakdownLines } from "./BreakdownLines";
import { salesColumns } from "./lineSales";

/** The planned quarter's rows up to the as-of date. */
const inQuarter = 'Sales_Date,">="&Quarter_Start,Sales_Date,"<"&MIN(Quarter_End,Plan_AsOf)+1';

/** Names a line that sold in the quarter and that the table lacks; empty while it has them all. None for a table with a line for the rest. */
export const missingLine = (
  { breakdown }: SheetsText,
  { dimension, table, others }: BreakdownLines,
): string => {
  if (others !== undefined) return '=""';
  const whole = `ROUND(SUM(${table}[Sold])-SUMIFS(Sales_Amount,${inQuarter}),2)=0`;
  const blank = quoted(breakdown.blank);
  const found =
    dimension === "tier"
      ? blank
      : // LOOKUP works through arrays in every Excel without being told to.
        `IFERROR(LOOKUP(2,1/((COUNTIF(${table}[Line],${salesColumns[dimension]})=0)*(${salesColumns[dimension]}<>"")*(Sales_Date>=Quarter_Start)*(Sales_Date<MIN(Quarter_End,Plan_AsOf)+1)),${salesColumns[dimension]}),${blank})`;
  return `=IF(${whole},"",${quoted(breakdown.missing)}&${found})`;
};
