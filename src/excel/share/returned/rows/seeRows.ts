import type { FileRead } from "../file/fileTables";
import type { LooseTable } from "../file/LooseTable";
import type { MatchedTable } from "./fileRows";
import { gatheredRows, type RowsOutcome } from "./gatheredRows";
import type { GatheredThere } from "./Gathered";
import { matchedColumns, type MatchedColumns } from "./matchedColumns";
import { ownRows } from "./ownRows";
import { ownTables } from "./ownTables";
import type { OwnTable } from "./OwnTable";
import { sharedTables, type OddTable } from "./sharedTables";
import { standingFor, standingRows } from "./standingRows";

/** The lists that rows of files may belong to. */
export interface Lists {
  readonly tables: readonly OwnTable[];
  readonly standing: readonly GatheredThere[];
}

/** The director's own lists, and those that were gathered of files alone. */
export const listsThere = async (context: Excel.RequestContext): Promise<Lists> => {
  const own = await ownTables(context);
  const standing = await standingRows(context);
  const known = new Set(own.map((table) => standingFor(headersOf(table), standing)));
  const alone = standing.filter((there) => !known.has(there));
  return {
    tables: [
      ...own,
      ...alone.map(({ sheet, headers }): OwnTable => ({
        title: sheet,
        columns: headers.map((header) => ({ header, isDay: false, field: undefined })),
        factor: 1,
        places: [],
      })),
    ],
    standing,
  };
};

const headersOf = ({ columns }: OwnTable): readonly string[] => columns.map(({ header }) => header);

/** The list that a file's is, by most of its headers; undefined when it is none of them. */
export const listOf = (
  lists: readonly OwnTable[],
  table: Pick<LooseTable, "headers" | "factor">,
): { readonly own: OwnTable; readonly match: MatchedColumns } | undefined => {
  let best: { readonly own: OwnTable; readonly match: MatchedColumns; readonly count: number } | undefined;
  for (const own of lists) {
    const match = matchedColumns(own, table);
    const count = match?.at.filter((at) => at !== undefined).length ?? 0;
    if (match && count > (best?.count ?? 0)) best = { own, match, count };
  }
  return best;
};

/**
 * What the lists of files say: rows to gather, cells to decide.
 *
 * @param files - each file by its name
 */
export const seeRows = async (
  context: Excel.RequestContext,
  { tables: lists, standing }: Lists,
  files: ReadonlyMap<string, FileRead>,
): Promise<{ readonly outcomes: readonly RowsOutcome[]; readonly rows: ReadonlyMap<string, number> }> => {
  const found = new Map<OwnTable, MatchedTable[]>();
  const odd: OddTable[] = [];
  const planned = new Set<MatchedTable>();
  for (const [file, { loose, dayOffset, planned: isPlanned }] of files)
    for (const table of loose) {
      const list = listOf(lists, table);
      if (list === undefined) {
        if (!isPlanned) odd.push({ file, dayOffset, table });
        continue;
      }
      const matched = { file, dayOffset, table, match: list.match };
      if (isPlanned) planned.add(matched);
      found.set(list.own, [...(found.get(list.own) ?? []), matched]);
    }
  for (const { own, tables } of sharedTables(odd)) found.set(own, [...tables]);
  const outcomes: RowsOutcome[] = [];
  const rows = new Map<string, number>();
  for (const [own, tables] of found) {
    const there = standingFor(headersOf(own), standing);
    const outcome = gatheredRows(own, await ownRows(context, own), there, tables, planned);
    outcomes.push(outcome);
    for (const { file, table } of tables) rows.set(file, (rows.get(file) ?? 0) + table.rows.length);
  }
  return { outcomes, rows };
};
