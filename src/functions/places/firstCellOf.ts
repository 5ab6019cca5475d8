/** A cell counted from 0, as the first of those an address names. */
export interface FirstCell {
  readonly row: number;
  readonly column: number;
  /** Whether the address names more cells than this one. */
  readonly isRange: boolean;
}

const CELLS = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(:[$A-Z\d]+)?$/i;

/**
 * The first cell of an address as Excel writes it, with its sheet or without: "B4", "Plan!B2:B6", "'Year''s plan'!A:A".
 *
 * @returns undefined for anything else, such as the empty address of a value typed into the formula
 */
export function firstCellOf(address: unknown): FirstCell | undefined {
  if (typeof address !== "string") return undefined;
  const [, letters, digits, end] = CELLS.exec(address.slice(address.lastIndexOf("!") + 1)) ?? [];
  // A whole column has no row, a whole row no column; a single cell has both.
  const isRange = end !== undefined;
  if (isRange ? letters === undefined && digits === undefined : letters === undefined || digits === undefined)
    return undefined;
  return {
    row: digits === undefined ? 0 : Number(digits) - 1,
    column: letters === undefined ? 0 : columnOf(letters),
    isRange,
  };
}

const columnOf = (letters: string): number =>
  [...letters.toUpperCase()].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
