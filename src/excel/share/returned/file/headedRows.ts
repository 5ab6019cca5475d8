import type { FileTable, Target } from "./FileTable";
import type { SheetCells } from "./sheetCells";

/** Headers that stand beside each other in one row, the first one's column from 1. */
interface HeaderRun {
  readonly left: number;
  readonly headers: readonly string[];
}

/**
 * The rows of a sheet without Excel tables that stand under a table's headers: as a part for one region or seller has them, or a
 * program that keeps no tables.
 *
 * A run of headers is a table's when each of them is, its key among them and something that people type into. Where several tables
 * have them, the one whose tab the sheet is called after is meant; where that is not one, none.
 */
export const headedRows = (
  tab: string,
  cells: SheetCells,
  targets: readonly Target[],
): readonly FileTable[] => {
  const rows = [...cells.keys()].sort((a, b) => a - b);
  const found: { readonly table: FileTable; readonly last: number }[] = [];
  for (const [at, row] of rows.entries()) {
    if (found.some(({ last }) => row <= last)) continue;
    for (const run of headerRuns(cells, row)) {
      const target = targetOf(run, tab, targets);
      if (target === undefined) continue;
      const columns = columnsOf(run, target);
      const own: number[] = [];
      let expected = row + 1;
      for (const next of rows.slice(at + 1)) {
        const held = cells.get(next);
        if (next !== expected || ![...columns.values()].some((column) => held?.has(column))) break;
        own.push(next);
        expected += 1;
      }
      found.push({
        last: expected - 1,
        table: {
          tab,
          table: target.table,
          columns,
          rows: own.map((each) => ({ row: each, cells: cells.get(each) ?? new Map() })),
        },
      });
    }
  }
  return found.map(({ table }) => table);
};

const headerRuns = (cells: SheetCells, row: number): readonly HeaderRun[] => {
  const runs: { left: number; headers: string[] }[] = [];
  const held = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b);
  for (const [column, { value }] of held) {
    if (typeof value !== "string") continue;
    const last = runs.at(-1);
    if (last && last.left + last.headers.length === column) last.headers.push(value.trim());
    else runs.push({ left: column, headers: [value.trim()] });
  }
  return runs.filter(({ headers }) => headers.length > 1);
};

const targetOf = (run: HeaderRun, tab: string, targets: readonly Target[]): Target | undefined => {
  const fitting = targets.filter((target) => {
    if (run.headers.some((header) => target.columnOf(header) === undefined)) return false;
    const columns = columnsOf(run, target);
    return (
      columns.size === run.headers.length &&
      columns.has(target.key) &&
      [...target.inputs].some((input) => columns.has(input))
    );
  });
  if (fitting.length <= 1) return fitting[0];
  const here = fitting.filter((target) => tab === target.tab || tab.startsWith(`${target.tab} `));
  return here.length === 1 ? here[0] : undefined;
};

const columnsOf = ({ left, headers }: HeaderRun, { columnOf }: Target): ReadonlyMap<string, number> =>
  new Map(
    headers.flatMap((header, at) => {
      const column = columnOf(header);
      return column === undefined ? [] : [[column, left + at] as const];
    }),
  );
