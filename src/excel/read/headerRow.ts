import type { RoleKey } from "./roles/roles";
import { fieldsOf, roleKeys } from "./roles/roles";
import type { CellValue, Grid, Rectangle } from "./grid";
import { isBlank } from "./grid";
import { isWords } from "./isWords";
import { plainText } from "./plainText";
import { scoreHeader } from "./scoreHeader";

/** A header stands within the first lines of its block, under a title or two. */
const searched = 15;
const rowsBelow = 5;

const names = 0.5;

/** How many different fields of one role a row of headers names, of the role it names most of. */
const fieldsNamed = (cells: readonly CellValue[]): number => {
  const texts = cells.flatMap((cell) => (typeof cell === "string" ? [plainText(cell)] : []));
  const namedOf = (role: RoleKey) =>
    fieldsOf(role).filter(([, field]) => texts.some((text) => scoreHeader(text, field).score >= names))
      .length;
  return Math.max(...roleKeys.map(namedOf));
};

export interface HeaderRow {
  /** The row on the sheet, counted from 0. */
  readonly row: number;
  /** How many different fields of one role it names. */
  readonly named: number;
}

/**
 * The row of a block that holds its headers: nearly all words, as many columns filled as any, best where it names fields
 * and what stands below is no longer words. Undefined when no row of at least two words has a row below it.
 */
export const headerRow = (grid: Grid, block: Rectangle): HeaderRow | undefined => {
  const cellsOf = (row: number) =>
    grid.values[row - grid.top]?.slice(block.left - grid.left, block.left - grid.left + block.columns) ?? [];
  const lines = Array.from({ length: Math.min(block.rows, searched) }, (_, at) => block.top + at);
  const offers = lines.flatMap((row) => {
    const cells = cellsOf(row);
    const filled = cells.filter((cell) => !isBlank(cell));
    const words = cells.filter(isWords);
    const below = Array.from({ length: rowsBelow }, (_, at) => cellsOf(row + 1 + at));
    if (words.length < 2 || words.length < filled.length * 0.8) return [];
    if (!below.some((line) => line.some((cell) => !isBlank(cell)))) return [];
    const named = fieldsNamed(words);
    const turned = cells.filter(
      (cell, at) => isWords(cell) && below.some((line) => !isBlank(line[at]) && !isWords(line[at] ?? "")),
    ).length;
    const different = new Set(words).size / words.length;
    return [{ row, named, score: named * 2 + ((turned + filled.length) / block.columns) * different }];
  });
  const best = offers.reduce<(typeof offers)[number] | undefined>(
    (found, offer) => (!found || offer.score > found.score ? offer : found),
    undefined,
  );
  return best && { row: best.row, named: best.named };
};
