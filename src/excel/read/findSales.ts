import { bySureness } from "./bySureness";
import { examineTables } from "./examineTables";
import type { SalesFinding } from "./finding";
import { questionOf } from "./questionsOf";
import { readingWorkbook } from "./readingWorkbook";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * The tables of the workbook that look like sales more than like anything else, the likeliest first; none when no table has a
 * date and an amount. Reads like `findTables`, and no more than it must.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const findSales = (context: Excel.RequestContext): Promise<SalesFinding[]> =>
  readingWorkbook(async () => {
    const seen = await seeTables(context, await surveyWorkbook(context));
    const likely = seen.filter(({ role }) => role === "sales");
    const findings = await examineTables(
      context,
      likely.map((table) => questionOf(table, "sales")),
    );
    return findings.sort(bySureness);
  });
