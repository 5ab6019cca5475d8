import { examineTables } from "./examineTables";
import type { SalesFinding } from "./finding";
import { readingWorkbook } from "./readingWorkbook";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";

/** Below this a table with a date and a number is taken for something else than sales. */
export const leastConfidence = 0.3;

/**
 * The tables of the workbook that look like sales, the likeliest first; none when no table has a date and an amount.
 *
 * Looks at every sheet but our own and very hidden ones, at Excel tables and plain blocks alike. The number of syncs grows with
 * the cells read (one for every 80,000), not with sheets or tables.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const findSales = (context: Excel.RequestContext): Promise<SalesFinding[]> =>
  readingWorkbook(async () => {
    const seen = await seeTables(context, await surveyWorkbook(context));
    const likely = seen.filter(({ confidence }) => confidence >= leastConfidence);
    const findings = await examineTables(
      context,
      likely.map((table) => ({ seen: table, fields: table.chosen.fields })),
    );
    return findings.sort((a, b) => b.confidence - a.confidence || b.rows - a.rows);
  });
