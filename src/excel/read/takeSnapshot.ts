import type { Snapshot } from "../../sheets/plan/snapshot";
import type { SalesField } from "./finding";
import { salesFields } from "./finding";
import type { NamedRole } from "./namedRole";
import { namedRole } from "./namedRole";
import { readCells } from "./readCells";
import { ReadProblem } from "./ReadProblem";
import { readingWorkbook } from "./readingWorkbook";
import { cellAddress, sheetReference } from "./reference";
import { fieldName } from "./roleNames";
import { snapshotOf } from "./snapshotOf";
import { surveyWorkbook } from "./surveyWorkbook";

const sourceOf = ({ table, sheet, header, last, columns }: NamedRole): string => {
  if (table !== undefined) return table;
  const across = Object.values(columns);
  return `${sheetReference(sheet)}!${cellAddress(header, Math.min(...across))}:${cellAddress(last, Math.max(...across))}`;
};

/**
 * What planning needs to know of the sales that the names lead to: by calendar month, and by region where one is named.
 *
 * Rows that no formula counts (no real date, no real number) are not in it. Two syncs, and one for every 80,000 cells of the
 * date, amount and region columns.
 *
 * @throws ReadProblem `not-named` before the director has confirmed a table, `names-broken` when its columns are gone,
 *   `no-dates` when no row counts
 */
export const takeSnapshot = (context: Excel.RequestContext): Promise<Snapshot> =>
  readingWorkbook(async () => {
    const found = namedRole(await surveyWorkbook(context), "sales");
    if (found.kind === "none") throw new ReadProblem("not-named", "No table is confirmed as the sales table");
    if (found.kind === "broken")
      throw new ReadProblem("names-broken", `${found.names.join(", ")} lead nowhere`, {
        name: found.names[0] ?? fieldName("sales", "date"),
      });
    const { named: sales } = found;
    const read = (["date", "amount", "region"] as const).filter(
      (field) => sales.columns[field] !== undefined,
    );
    const cells = await readCells(
      context,
      read.map((field) => ({
        sheet: sales.sheet,
        top: sales.header + 1,
        left: sales.columns[field] ?? 0,
        rows: sales.last - sales.header,
        columns: 1,
        as: "values",
      })),
    );
    const column = (field: SalesField) => {
      const at = read.findIndex((one) => one === field);
      return at < 0 ? undefined : (cells[at] ?? []).map(([cell]) => cell ?? "");
    };
    const snapshot = snapshotOf(column("date") ?? [], column("amount") ?? [], column("region"));
    if (snapshot.rows === 0)
      throw new ReadProblem("no-dates", "No row with a real date and a real amount", { sheet: sales.sheet });
    const names = salesFields
      .filter((field) => sales.columns[field] !== undefined)
      .map((field) => fieldName("sales", field));
    return { source: sourceOf(sales), names, lists: {}, ...snapshot };
  });
