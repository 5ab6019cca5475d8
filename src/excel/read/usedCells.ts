import type { CellValue, Rectangle } from "./grid";
import { readCells } from "./readCells";

type Kind = "formulas" | "values" | "numberFormat";

/** The used cells of a sheet, and what stands in them; nothing of what was not asked for. */
export interface UsedCells extends Rectangle {
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

const tooLarge = (error: unknown): boolean =>
  error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";

const place = "rowIndex,columnIndex,rowCount,columnCount";

/** Of more cells than that the formulas are more than one answer takes, and asking for all of them at once is in vain. */
export const mostAtOnce = 60_000;

/**
 * What stands in the used cells of sheets, in one sync together with what `beside` queues.
 *
 * Only when all of it is more than Excel on the web gives in one answer it asks again, in parts; at once in parts where that is known.
 */
export const usedCells = async <T>(
  context: Excel.RequestContext,
  sheets: readonly string[],
  kinds: readonly Kind[],
  beside: () => T,
  { large = false } = {},
): Promise<{ readonly used: readonly UsedCells[]; readonly beside: T }> => {
  const queued = (load: string) =>
    sheets.map((sheet) => context.workbook.worksheets.getItem(sheet).getUsedRange().load(load));
  const found = (range: Excel.Range, sheet: string, cells: (kind: Kind) => unknown): UsedCells => ({
    sheet,
    top: range.rowIndex,
    left: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    formulas: cells("formulas") as CellValue[][],
    values: cells("values") as CellValue[][],
    numberFormat: cells("numberFormat") as string[][],
  });
  const whole = async () => {
    const [ranges, more] = [queued([...kinds, place].join(",")), beside()];
    await context.sync();
    const used = ranges.map((range, at) =>
      found(range, sheets[at] ?? "", (kind) => (kinds.includes(kind) ? range[kind] : [])),
    );
    return { used, beside: more };
  };
  const inParts = async () => {
    const [ranges, more] = [queued(place), beside()];
    await context.sync();
    const empty = ranges.map((range, at) => found(range, sheets[at] ?? "", () => []));
    const parts = await readCells(
      context,
      empty.flatMap(({ sheet, top, left, rows, columns }) =>
        kinds.map((as) => ({ sheet, top, left, rows, columns, as })),
      ),
    );
    const used = ranges.map((range, at) =>
      found(range, sheets[at] ?? "", (kind) =>
        kinds.includes(kind) ? (parts[at * kinds.length + kinds.indexOf(kind)] ?? []) : [],
      ),
    );
    return { used, beside: more };
  };
  if (large) return inParts();
  return whole().catch((error: unknown) => {
    if (!tooLarge(error)) throw error;
    return inParts();
  });
};
