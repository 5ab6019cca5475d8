import type { Edit } from "../xml/edited";
import { plain } from "../xml/plain";
import { areaOf, type Area } from "./area";

/** `A1#` as a file holds it: everything that the formula in A1 spills over. */
const spill =
  /_xlfn\.ANCHORARRAY\(\s*((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})\s*\)/giu;

export const speaksOfSpills = (text: string): boolean => text.includes("ANCHORARRAY");

const sheetIn = (prefix: string): string =>
  plain(prefix)
    .replace(/^'|'?!$/g, "")
    .replace(/''/g, "'");

const letters = (address: string): readonly string[] => address.match(/[A-Z]+|\d+/g) ?? [];

/**
 * The edits that make of each spill of ours the cells it stands over, since a value spills nothing.
 *
 * @param text - a formula, or a stretch of a part that has some
 * @param at - where it begins in the part
 * @param areaAt - the cells that a formula of ours spills over from this one; undefined for every other cell
 */
export const spillEdits = (
  text: string,
  at: number,
  areaAt: (sheet: string | undefined, cell: Area) => string | undefined,
): readonly Edit[] =>
  [...text.matchAll(spill)].flatMap((match): Edit[] => {
    const [whole, prefix = "", ofColumn = "", column = "", ofRow = "", row = ""] = match;
    const cell = areaOf(column + row);
    const area = cell && areaAt(prefix === "" ? undefined : sheetIn(prefix), cell);
    if (area === undefined) return [];
    const [left = "", top = "", right = left, bottom = top] = letters(area);
    const start = at + match.index;
    const cells = `${ofColumn}${left}${ofRow}${top}:${ofColumn}${right}${ofRow}${bottom}`;
    return [{ start, end: start + whole.length, text: prefix + cells }];
  });

/** Whether a formula speaks of a spill by a place that moves with the formula. */
export const movesWithSpill = (formula: string): boolean =>
  [...formula.matchAll(spill)].some(([, , ofColumn, , ofRow]) => ofColumn === "" || ofRow === "");
