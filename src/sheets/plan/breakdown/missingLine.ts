import type { SheetsText } from "../../../locales/en-US/sheets";
import { missingName } from "../missingName";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { BreakdownLines } from "./BreakdownLines";
import { salesColumns } from "./lineSales";

/** Names a line that sold in the quarter and that the table lacks; empty while it has them all. None for a table with a line for the rest. */
export const missingLine = (
  { breakdown }: SheetsText,
  { dimension, table, others }: BreakdownLines,
): string => {
  if (others !== undefined) return '=""';
  const whole = `ROUND(SUM(${table}[Sold])-SUMIFS(Sales_Amount,${saleSpans.quarter}),2)=0`;
  const blank = quoted(breakdown.blank);
  const found =
    dimension === "tier" ? blank : `IFERROR(${missingIn(table, salesColumns[dimension])},${blank})`;
  return `=IF(${whole},"",${quoted(breakdown.missing)}&${found})`;
};

const missingIn = (table: string, column: string): string =>
  missingName(`${table}[Line]`, column, `(${column}<>"")*`);
