import { languages } from "../../../locales/language";
import { returnedTextOf } from "../../../locales/returnedTextOf";
import { returnedColumns, returnedTable } from "../../../sheets/returned/returnedSheet";
import type { ReturnedLine } from "../../../sheets/returned/ReturnedLine";
import type { CellValue } from "../../read/grid";
import { cellAddress } from "../../read/reference";
import { WriteProblem } from "../../write/WriteProblem";
import { tablesInParts } from "./tablesInParts";

/** The table of what was returned, as it stands. */
export interface LinesThere {
  readonly sheet: string;
  /** Its row of headers and first column, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The table of what was returned before; undefined where there is none.
 *
 * @throws WriteProblem `table-name-taken` when a table of that name has other columns
 */
export const standingLines = async (context: Excel.RequestContext): Promise<LinesThere | undefined> => {
  const [table] = await tablesInParts(context, (name) => name === returnedTable);
  if (table === undefined) return undefined;
  const { sheet, top, left, showTotals, cells } = table;
  const [headers = [], ...rows] = cells;
  const known = languages.some((language) => {
    const { columns } = returnedTextOf(language).sheet;
    return returnedColumns.every((key, at) => columns[key] === headers[at]);
  });
  const place = { sheet, cell: cellAddress(top, left) };
  if (!known || showTotals) throw new WriteProblem("table-name-taken", place, returnedTable);
  return { sheet, top, left, rows };
};

/** What makes two lines the same: the place in the file, what it says and what became of it; not the day, nor how a tab is called now. */
const told = returnedColumns.filter((column) => column !== "On" && column !== "Sheet" && column !== "Table");

/** Those lines that do not stand in the table yet, each once. */
export const newLines = (
  lines: readonly ReturnedLine[],
  there: LinesThere | undefined,
): readonly ReturnedLine[] => {
  const spelt = (cells: readonly CellValue[]): string => cells.map((cell) => String(cell).trim()).join("\n");
  const known = new Set(
    there?.rows.map((row) => spelt(told.map((column) => wordFor(column, row) ?? "")).toLowerCase()),
  );
  return lines.filter((line) => {
    const id = spelt(told.map((column) => line[column])).toLowerCase();
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
};

/** A cell of the table as a line has it: what became of it by its code, in whatever language it stands. */
const wordFor = (
  column: (typeof returnedColumns)[number],
  row: readonly CellValue[],
): CellValue | undefined => {
  const cell = row[returnedColumns.indexOf(column)];
  if (column !== "Became") return cell;
  for (const language of languages)
    for (const [code, words] of Object.entries(returnedTextOf(language).sheet.became))
      if (words === cell) return code;
  return cell;
};
