import { PlanningError } from "../../planning/PlanningError";
import { lineOf } from "./lineOf";
import { isBlank, isErrorText, plainCell, shownCell } from "./plainCell";

/**
 * What a cell names: a customer, a contract, a segment; text without the spaces around it, or a number.
 *
 * @throws PlanningError `not-a-name` for an empty cell, TRUE and FALSE, and errors
 */
export function nameIn(cell: unknown, argument: string, position?: number): string | number {
  const plain = plainCell(cell);
  if (typeof plain === "number" && Number.isFinite(plain)) return plain;
  if (typeof plain === "string" && !isBlank(plain) && !isErrorText(plain)) return plain.trim();
  const item = position === undefined ? "" : `item ${position} is `;
  throw new PlanningError("not-a-name", `${item}${shownCell(plain)}; give a name`, argument, position);
}

/** One key for the spellings that Excel takes for the same: "ACME" and "Acme", "12" and 12. */
export const nameKey = (name: string | number): string => String(name).trim().toLowerCase();

/** Names in a row or column, none of them missing. */
export function namesIn(argument: unknown, name: string): string[] {
  const line = lineOf(argument, name);
  return Array.from({ length: line.length }, (_, at) => String(nameIn(line.at(at), name, at + 1)));
}
