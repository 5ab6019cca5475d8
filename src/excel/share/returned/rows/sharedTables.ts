import { plainText } from "../../../read/plainText";
import type { CellValue } from "../../../read/grid";
import type { LooseTable } from "../file/LooseTable";
import type { MatchedTable } from "./fileRows";
import { matchedColumns } from "./matchedColumns";
import type { OwnTable } from "./OwnTable";

/** A list of a file that is none of the director's. */
export interface OddTable {
  readonly file: string;
  readonly dayOffset: number;
  readonly table: LooseTable;
}

/** Lists that several files have and the director has not, in the columns of the first. */
export const sharedTables = (
  tables: readonly OddTable[],
): readonly { readonly own: OwnTable; readonly tables: readonly MatchedTable[] }[] => {
  const left = [...tables];
  const found: { own: OwnTable; tables: MatchedTable[] }[] = [];
  for (let lead = left.shift(); lead !== undefined; lead = left.shift()) {
    const own = asOwn(lead.table);
    const same = [lead, ...left].flatMap((each): MatchedTable[] => {
      const match = matchedColumns(own, each.table);
      return match ? [{ ...each, match }] : [];
    });
    if (new Set(same.map(({ file }) => file)).size < 2) continue;
    found.push({ own, tables: same });
    for (const { table } of same) {
      const at = left.findIndex((each) => each.table === table);
      if (at >= 0) left.splice(at, 1);
    }
  }
  return found;
};

/** A list that nobody but files has. */
export const asOwn = ({ tab, headers, rows, factor }: LooseTable): OwnTable => ({
  title: tab,
  columns: headers.map((header, at) => ({
    header,
    isDay: isDay(
      header,
      rows.map(({ values }) => values[at] ?? ""),
    ),
    field: undefined,
  })),
  factor,
  places: [],
});

const dayWords = /(?:^| )(?:date|day|deadline|due)(?: |$)|日期|时间|到期|截止/;
/** From 1954 to 2119; a file's own formats are not read. */
const days = { from: 20_000, to: 80_000 };

const isDay = (header: string, cells: readonly CellValue[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  return (
    dayWords.test(plainText(header)) &&
    filled.length > 0 &&
    filled.every((cell) => typeof cell === "number" && cell >= days.from && cell <= days.to)
  );
};
