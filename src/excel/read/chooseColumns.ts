import { examineTables } from "./examineTables";
import type { SalesFinding } from "./finding";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { corners } from "./reference";
import { seeTables } from "./seeTables";
import { surveyWorkbook } from "./surveyWorkbook";

/**
 * The same table read again with the columns the director chose; a field left out of `fields` is not used.
 *
 * @throws ReadProblem `table-gone` when the table is no longer where it was found
 */
export const chooseColumns = (
  context: Excel.RequestContext,
  finding: SalesFinding,
  fields: SalesFinding["fields"],
): Promise<SalesFinding> =>
  readingWorkbook(async () => {
    const corner = corners(finding.address);
    const seen = (await seeTables(context, await surveyWorkbook(context))).find(({ place }) =>
      finding.table === undefined
        ? place.table === undefined &&
          place.sheet === finding.sheet &&
          place.header === corner?.top &&
          place.left === corner.left
        : place.table === finding.table,
    );
    const [examined] = seen ? await examineTables(context, [{ seen, fields }]) : [];
    if (examined) return examined;
    throw new ReadProblem("table-gone", `No table with headers at ${finding.sheet}!${finding.address}`, {
      sheet: finding.sheet,
    });
  });
