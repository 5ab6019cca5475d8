import { PlanningError } from "../../planning/PlanningError";
import { isBlank, plainCell, shownCell } from "./plainCell";

/** A number typed as text, with or without thousands separators: 1200, -1,200.50, 3e5, 30%. */
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*(%?)$/i;

/**
 * The number in a cell.
 *
 * @throws PlanningError `not-a-number` for an empty cell, TRUE and FALSE, text that is no number, and errors
 */
export function numberIn(cell: unknown, argument: string, position?: number): number {
  const number = numberOrBlankIn(cell, argument, position);
  if (number === undefined) throw notANumber(cell, argument, position);
  return number;
}

/** As `numberIn`, undefined for an empty cell. */
export function numberOrBlankIn(cell: unknown, argument: string, position?: number): number | undefined {
  // Nearly every cell of a large range.
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const plain = plainCell(cell);
  if (isBlank(plain)) return undefined;
  const number = typeof plain === "string" ? numberOfText(plain.trim()) : plain;
  if (typeof number === "number" && Number.isFinite(number)) return number;
  throw notANumber(plain, argument, position);
}

/** The number a text stands for, NaN when it stands for none. */
export function numberOfText(text: string): number {
  const match = NUMBER.exec(text);
  if (!match) return NaN;
  const number = Number(text.replace(/[,%\s]/g, ""));
  return match[1] === "%" ? number / 100 : number;
}

function notANumber(cell: unknown, argument: string, position: number | undefined): PlanningError {
  const item = position === undefined ? "" : `item ${position} is `;
  const mend = isBlank(cell) ? "type a number, 0 for nothing" : "give a number";
  return new PlanningError("not-a-number", `${item}${shownCell(cell)}; ${mend}`, argument, position);
}
