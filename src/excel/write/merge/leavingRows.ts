import type { Cell } from "../../../sheets/blueprint/blueprint";
import type { SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import { cellAddress } from "../../read/reference";
import { sameContent } from "../compare/sameContent";
import { isFormula } from "../match/isFormula";
import { tableIn } from "../match/tableIn";
import type { Placement } from "../match/placement";
import type { Standing, TableStanding } from "../match/standing";
import { beforeAt, contentAt } from "../seen/cellSeen";
import type { SheetSeen } from "../seen/WorkbookSeen";
import type { WrittenMarks } from "../wanted/WrittenMarks";
import type { CellWrite } from "./CellWrite";
import type { ParkedItem } from "../../../sheets/parked/ParkedItem";

export interface LeavingRows {
  readonly parked: readonly ParkedItem[];
  /** Cells of the director's columns to be emptied where a new row takes the place. */
  readonly clears: readonly CellWrite[];
  /** Whole rows to delete, from 0, once rows are inserted. */
  readonly deletes: readonly number[];
}

/** Rows whose key is gone: what was typed in them and beside them, and what happens to their place. */
export function leavingRows(
  standing: Standing,
  spellings: readonly SheetLayout[],
  placed: Placement,
  marks: WrittenMarks,
): LeavingRows {
  const parked: ParkedItem[] = [];
  const clears: CellWrite[] = [];
  const deletes: number[] = [];
  const { sheet } = standing;
  for (const [key, table] of standing.tables) {
    const written = spellings.flatMap((each) => tableIn(each, key) ?? []);
    const reused = table.rows.flatMap(({ wanted, seen }) =>
      seen !== undefined && table.fresh.has(wanted) ? [seen] : [],
    );
    for (const seen of [...reused, ...table.removed]) {
      const row = table.seen.row + 1 + seen;
      parked.push(...typedIn(sheet, table, written, seen, marks));
      if (table.removed.includes(seen)) {
        parked.push(...typedBeside(sheet, table, row, key, table.keys[seen] ?? ""));
        deletes.push(placed.moved({ row, column: 0 }).row);
      } else
        clears.push(...ownConstants(sheet, table, row).map((cell) => ({ ...cell, ...placed.moved(cell) })));
    }
  }
  return { parked, clears, deletes: deletes.sort((a, b) => a - b) };
}

/** Inputs that hold more than their first value, constants over our formulas, and constants in the director's columns. */
function typedIn(
  sheet: SheetSeen,
  table: TableStanding,
  written: readonly TableLayout[],
  seen: number,
  marks: WrittenMarks,
): readonly ParkedItem[] {
  const row = table.seen.row + 1 + seen;
  const item = (place: number): ParkedItem => ({
    sheet: sheet.name,
    table: table.seen.name,
    row: table.keys[seen] ?? "",
    column: table.seen.headers[place] ?? "",
    typed: contentAt(sheet, row, table.seen.column + place),
    why: "row-gone",
  });
  const ours = (written[0]?.columns ?? []).flatMap((column, index): readonly ParkedItem[] => {
    const place = table.columns.places.get(column.key) ?? -1;
    const found = item(place);
    const spot = { by: "table", table: table.seen.name, line: seen, column: column.key } as const;
    const role = column.input ? "input" : "calculated";
    // Where we know what each row began with, another row's beginning is no excuse.
    const firsts: readonly Cell[] = !column.input
      ? written.map(({ columns }) => columns[index]?.formula ?? null)
      : marks.known && !isFormula(found.typed)
        ? []
        : written.flatMap(({ body }) => body.cells.map((cells) => cells[index] ?? null));
    const expected =
      marks.has(spot, role, found.row, found.typed, found.table) ||
      firsts.some((first) => sameContent(first, found.typed, table.seen.name));
    const isOurs = !column.input && column.formula === undefined;
    if (found.typed === "" || expected || isOurs) return [];
    return [column.bySigning ? { ...found, why: "signed" } : found];
  });
  const added = table.columns.added.map(item).filter(({ typed }) => typed !== "" && !isFormula(typed));
  return [...ours, ...added];
}

/** Whatever stands on the sheet's row outside the table. */
function typedBeside(
  sheet: SheetSeen,
  table: TableStanding,
  row: number,
  key: string,
  rowKey: string,
): readonly ParkedItem[] {
  const { used } = sheet;
  const right = table.seen.column + table.seen.headers.length;
  const columns = Array.from({ length: used.columns }, (_, index) => used.column + index);
  return columns
    .filter((column) => column < table.seen.column || column >= right)
    .map((column) => ({ typed: contentAt(sheet, row, column), column }))
    .filter(({ typed }) => typed !== "")
    .map(({ typed, column }) => ({
      sheet: sheet.name,
      table: key,
      row: rowKey,
      column: cellAddress(row, column),
      typed,
      why: "beside-row" as const,
    }));
}

const ownConstants = (sheet: SheetSeen, table: TableStanding, row: number): readonly CellWrite[] =>
  table.columns.added
    .map((place) => table.seen.column + place)
    .map((column) => ({
      row,
      column,
      content: "",
      was: beforeAt(sheet, { row, column }),
    }))
    .filter(({ was }) => was.content !== "" && !isFormula(was.content));
