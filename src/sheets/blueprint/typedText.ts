import type { Cell } from "./blueprint";

/** A text that Excel would read as a formula, number, date or truth value, were it typed. */
const misread = /^[=+\-@']|\d|^\s*(true|false)\s*$/i;

/** A fixed cell as it must be typed to stay what it is: "=A1" or "2018-01" as text takes an apostrophe. */
export const typedText = (cell: Cell): Cell =>
  typeof cell === "string" && misread.test(cell) ? `'${cell}` : cell;
