import { z } from "zod";
import { queueSpillParent, spillParentOf } from "../../read/explain/spillParent";
import type { CellValue, Rectangle } from "../../read/grid";
import { readCells } from "../../read/readCells";
import { readingWorkbook } from "../../read/readingWorkbook";
import { runsOf } from "../../write/steps/runsOf";
import { mended, type Mended } from "../formula/mended";
import { ourFunctions } from "../formula/ourFunctions";
import type { BrokenCell, BrokenSeen, KeptBecause } from "./BrokenCell";

/** A sheet with more cells than this is none that formulas of ours were typed all over. */
const mostCells = 5_000_000;
/** So many cells are asked at a time where their answers spill from. */
const parentsAtOnce = 1_000;
const notFound = "#NAME?";
const notThere = new Set([notFound, "#REF!"]);
const spoken = new RegExp(ourFunctions.join("|"), "i");

const place = z.object({
  rowIndex: z.int().min(0),
  columnIndex: z.int().min(0),
  rowCount: z.int().min(1),
  columnCount: z.int().min(1),
});
const sheetSeen = z.object({ name: z.string(), visibility: z.enum(["Visible", "Hidden", "VeryHidden"]) });

interface SheetThere {
  readonly name: string;
  readonly kept: KeptBecause | undefined;
  /** Undefined for an empty one. */
  readonly used: Rectangle | undefined;
}

interface Candidate {
  readonly sheet: SheetThere;
  readonly row: number;
  readonly column: number;
  readonly says: string;
  readonly mended: Mended;
}

/**
 * The cells of a workbook that call a function of ours and no longer find it: spelt as Excel spells a function whose add-in it does
 * not know, behind a foreign path, under a namespace that is gone, or stuck at #NAME? since before the add-in was there.
 *
 * Texts that only look like formulas, cells that another one spills into, and whatever is not ours are none of them.
 *
 * @throws ReadProblem `cell-editing`, `too-large` or `excel-failed`
 */
export const findBroken = (context: Excel.RequestContext): Promise<BrokenSeen> =>
  readingWorkbook(async () => {
    const { sheets, defined } = await sheetsThere(context);
    const read = sheets.flatMap((sheet) => (sheet.used && isReadable(sheet.used) ? [sheet] : []));
    const formulas = await readCells(
      context,
      read.flatMap(({ used }) => (used ? [{ ...used, as: "formulas" as const }] : [])),
    );
    const candidates = read.flatMap((sheet, at) => candidatesOf(sheet, formulas[at] ?? [], defined));
    const answers = await answersOf(context, candidates);
    const broken = candidates.flatMap((candidate, at): BrokenCell[] => {
      const { sheet, row, column, says, mended: will } = candidate;
      const shows = answers[at] ?? "";
      if (shows === says || !isBroken(will, shows)) return [];
      const { formula: willSay, sure } = will;
      return [{ sheet: sheet.name, row, column, says, willSay, shows, sure, kept: sheet.kept }];
    });
    return {
      cells: await withoutSpilt(context, broken),
      unread: sheets.flatMap(({ name, used }) => (used && !isReadable(used) ? [name] : [])),
    };
  });

const isReadable = ({ rows, columns }: Rectangle): boolean => rows * columns <= mostCells;

/** A spelling that may be another file's function counts only while that file does not answer. */
const isBroken = ({ stale, sure }: Mended, shows: CellValue): boolean =>
  stale ? sure || notThere.has(String(shows)) : shows === notFound;

const sheetsThere = async (context: Excel.RequestContext) => {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/visibility");
  names.load("items/name,items/formula");
  await context.sync();
  const asked = worksheets.items.map((sheet) => ({
    ...sheetSeen.parse(sheet.toJSON()),
    used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    protection: sheet.protection.load("protected"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();
  // Excel keeps a hidden name for a function that it did not know; it defines nothing.
  const meant = [names, ...asked.map((sheet) => sheet.names)].flatMap(({ items }) =>
    items.filter(({ formula }) => !String(formula).includes(notFound)),
  );
  const sheets = asked.map(({ name, visibility, used, protection }): SheetThere => {
    const kept = visibility === "VeryHidden" ? "very-hidden" : protection.protected ? "protected" : undefined;
    if (used.isNullObject) return { name, kept, used: undefined };
    const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount } = place.parse(used.toJSON());
    return { name, kept, used: { sheet: name, top, left, rows, columns: columnCount } };
  });
  return { sheets, defined: new Set(meant.map(({ name }) => name.toUpperCase())) };
};

/** What of a sheet calls us, whether it is broken or not. */
const candidatesOf = (
  sheet: SheetThere,
  formulas: readonly (readonly CellValue[])[],
  defined: ReadonlySet<string>,
): readonly Candidate[] => {
  const { top = 0, left = 0 } = sheet.used ?? {};
  return formulas.flatMap((cells, down) =>
    cells.flatMap((says, right): Candidate[] => {
      if (typeof says !== "string" || !says.startsWith("=") || !spoken.test(says)) return [];
      const will = mended(says, defined);
      return will ? [{ sheet, row: top + down, column: left + right, says, mended: will }] : [];
    }),
  );
};

/** What cells answer now, in their order; neighbours under one another are asked together. */
const answersOf = async (
  context: Excel.RequestContext,
  cells: readonly Candidate[],
): Promise<readonly CellValue[]> => {
  const placed = cells.map((cell, at) => ({ ...cell, at }));
  const runs = [...new Set(placed.map(({ sheet }) => sheet))].flatMap((sheet) =>
    runsOf(placed.filter((cell) => cell.sheet === sheet)).map((run) => ({ sheet, ...run })),
  );
  const read = await readCells(
    context,
    runs.map(({ sheet, row, column, cells: { length } }) => ({
      sheet: sheet.name,
      top: row,
      left: column,
      rows: length,
      columns: 1,
      as: "values",
    })),
  );
  const answers: CellValue[] = cells.map(() => "");
  for (const [place, run] of runs.entries())
    for (const [down, { at }] of run.cells.entries()) answers[at] = read[place]?.[down]?.[0] ?? "";
  return answers;
};

/** Without cells that only show another one's formula; such a cell stands beside one that says the same. */
const withoutSpilt = async (
  context: Excel.RequestContext,
  cells: readonly BrokenCell[],
): Promise<readonly BrokenCell[]> => {
  const said = new Map<string, number>();
  for (const { sheet, says } of cells) said.set(`${sheet}!${says}`, (said.get(`${sheet}!${says}`) ?? 0) + 1);
  const doubtful = cells.filter(({ sheet, says }) => (said.get(`${sheet}!${says}`) ?? 0) > 1);
  const spilt = new Set(await spiltAmong(context, doubtful));
  return cells.filter((cell) => !spilt.has(cell));
};

const spiltAmong = async (
  context: Excel.RequestContext,
  cells: readonly BrokenCell[],
): Promise<readonly BrokenCell[]> => {
  if (cells.length === 0) return [];
  const asked = cells.slice(0, parentsAtOnce).map((cell) => ({
    cell,
    parent: queueSpillParent(
      context.workbook.worksheets.getItem(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1),
    ),
  }));
  await context.sync();
  const spilt = asked.filter(({ cell, parent }) => spillParentOf(parent, cell) !== undefined);
  return [...spilt.map(({ cell }) => cell), ...(await spiltAmong(context, cells.slice(parentsAtOnce)))];
};
