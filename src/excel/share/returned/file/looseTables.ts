import { isTotalLabel } from "../../../read/isTotalLabel";
import type { CellValue, Grid } from "../../../read/grid";
import { plainTablesSeen } from "../../../read/tablesSeen";
import type { LooseRow, LooseTable } from "./LooseTable";
import type { SheetCells } from "./sheetCells";
import type { TablePart } from "./tableParts";

/** How much of a sheet is looked at for headers. */
const looked = { rows: 200, columns: 256 };
/** So many blank rows end a list; fewer are gaps in it. */
const endingBlanks = 6;

/**
 * The lists of a sheet: its Excel tables, or where it has none, what stands under headers, found as the director's own tables are.
 * Lines of totals are left out.
 */
export const looseTables = (
  tab: string,
  cells: SheetCells,
  known: readonly TablePart[],
): readonly LooseTable[] =>
  known.length > 0
    ? known.map(({ headers, body }) => looseTable(tab, cells, { headers, ...body }))
    : plainTables(tab, cells);

const plainTables = (tab: string, cells: SheetCells): readonly LooseTable[] => {
  const filled = [...cells.keys()].sort((a, b) => a - b);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return [];
  return plainTablesSeen(upperPart(tab, cells, first, last), last - 1, []).map(
    ({ place, columns, caption }) =>
      looseTable(tab, cells, {
        headers: columns.map(({ header }) => header),
        left: place.left + 1,
        top: place.header + 2,
        bottom: place.last + 1,
        factor: caption?.factor ?? 1,
      }),
  );
};

const upperPart = (tab: string, cells: SheetCells, first: number, last: number): Grid => {
  const rows = Math.min(last - first + 1, looked.rows);
  const lines = Array.from({ length: rows }, (_, at) => cells.get(first + at));
  const widest = lines.reduce((most, line) => Math.max(most, ...(line?.keys() ?? [])), 0);
  const columns = Math.min(widest, looked.columns);
  const values = lines.map((line) =>
    Array.from({ length: columns }, (_, at): CellValue => line?.get(at + 1)?.value ?? ""),
  );
  return {
    sheet: tab,
    top: first - 1,
    left: 0,
    rows,
    columns,
    values,
    formats: values.map((line) => line.map(() => "General")),
  };
};

interface Framed {
  readonly headers: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  readonly factor?: number;
}

const looseTable = (
  tab: string,
  cells: SheetCells,
  { headers, left, top, bottom, factor = 1 }: Framed,
): LooseTable => {
  const named = headers.flatMap((header, at) => {
    const text = header.trim();
    return text === "" || headers.findIndex((other) => other.trim() === text) < at ? [] : [{ text, at }];
  });
  const columns = named.map(({ at }) => left + at);
  return {
    tab,
    headers: named.map(({ text }) => text),
    columns,
    factor,
    rows: rowsUnder(cells, columns, top, bottom),
  };
};

const rowsUnder = (
  cells: SheetCells,
  columns: readonly number[],
  top: number,
  bottom: number,
): readonly LooseRow[] => {
  const rows: LooseRow[] = [];
  let blanks = 0;
  for (let row = top; row <= bottom && blanks < endingBlanks; row += 1) {
    const held = columns.map((column) => cells.get(row)?.get(column));
    const first = held.find((cell) => cell !== undefined);
    blanks = first === undefined ? blanks + 1 : 0;
    if (first !== undefined && !isTotalLabel(first.value))
      rows.push({
        row,
        values: held.map((cell) => cell?.value ?? ""),
        calculated: held.map((cell) => cell?.calculated ?? false),
      });
  }
  return rows;
};
