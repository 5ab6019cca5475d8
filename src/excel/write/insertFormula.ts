import { cellAddress, cellReference } from "../read/reference";
import { InsertProblem } from "./InsertProblem";
import { runSteps } from "./journal/runSteps";
import type { Step } from "./journal/Step";
import type { Place } from "./match/placement";
import { enterRuns } from "./steps/enterRuns";

/** A formula, and how many cells its answer takes. */
export interface SpillingFormula {
  readonly formula: string;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel sheet's size, the same since 2007. */
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/**
 * Puts a formula into the active cell, if it and every cell that the answer spills to are empty; else changes nothing.
 *
 * @returns the cell with its sheet: "'My sales'!C17"
 * @throws InsertProblem `cell-filled`, `no-room`, `spill-in-table`; WriteProblem when Excel refuses, and then all is as it was
 */
export async function insertFormula(
  context: Excel.RequestContext,
  { formula, rows, columns }: SpillingFormula,
): Promise<string> {
  const cell = context.workbook.getActiveCell();
  cell.load({ rowIndex: true, columnIndex: true, formulas: true, worksheet: { name: true } });
  cell.worksheet.tables.load({ name: true });
  await context.sync();
  const { rowIndex: top, columnIndex: left } = cell;
  const sheet = cell.worksheet.name;
  const size = `${rows} × ${columns}`;
  const [[held]] = cell.formulas as [[unknown]];
  const here = cellAddress(top, left);
  if (held !== "") throw new InsertProblem("cell-filled", { sheet, cell: here }, here);
  if (top + rows > sheetRows || left + columns > sheetColumns)
    throw new InsertProblem("no-room", { sheet, cell: here }, size);

  const room = cell.getResizedRange(rows - 1, columns - 1);
  room.load({ formulas: true });
  const merged = room.getMergedAreasOrNullObject();
  const tables = cell.worksheet.tables.items.map((table) =>
    table.getRange().getIntersectionOrNullObject(room),
  );
  await context.sync();
  const spills = rows * columns > 1;
  if (spills && tables.some((table) => !table.isNullObject))
    throw new InsertProblem("spill-in-table", { sheet, cell: here }, size);
  const inTheWay = firstFilled(room.formulas, top, left) ?? (merged.isNullObject ? undefined : here);
  if (spills && inTheWay !== undefined) throw new InsertProblem("no-room", { sheet, cell: inTheWay }, size);

  await runSteps([{ label: sheet, steps: typedFormula(sheet, { row: top, column: left }, formula) }]);
  return cellReference(sheet, top, left);
}

const typedFormula = (sheet: string, at: Place, content: string): readonly Step[] =>
  enterRuns(sheet, [{ ...at, content, was: { ...at, content: "", value: "" } }]);

/** The address of the first cell that holds anything. */
function firstFilled(
  formulas: readonly (readonly unknown[])[],
  top: number,
  left: number,
): string | undefined {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((held) => held !== "");
    if (column >= 0) return cellAddress(top + row, left + column);
  }
  return undefined;
}
