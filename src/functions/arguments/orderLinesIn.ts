import { PlanningError } from "../../planning/PlanningError";
import type { OrderLines } from "../../planning/customers/OrderLines";
import { serialOfIso } from "../../planning/calendar/serialOfIso";
import { dateIn } from "./dateIn";
import { lineOf, type Line } from "./lineOf";
import { NameRoll } from "./NameRoll";
import { numberOfText, numberOrBlankIn } from "./numberIn";
import { isBlank, isNothing, plainCell } from "./plainCell";

/**
 * Orders in three lines of cells: whose, when, how much.
 *
 * A line without a date or an amount is no order and only names its customer. Empty lines and a first line of headings are
 * passed over, so that whole columns can be given.
 *
 * @throws PlanningError `wrong-shape`; on reading a line `not-a-name`, `not-a-date`, `not-a-number`
 */
export function orderLinesIn(customers: unknown, dates: unknown, amounts: unknown): CellOrders {
  const customer = lineOf(customers, "customers");
  const date = requireAsMany(lineOf(dates, "dates"), customer, "dates");
  const amount = requireAsMany(lineOf(amounts, "amounts"), customer, "amounts");
  const headings = customer.length > 1 && isHeading(date.at(0)) && isHeading(amount.at(0));
  return new CellOrders(customer, date, amount, headings ? 1 : 0);
}

class CellOrders implements OrderLines {
  readonly length: number;
  readonly #roll = new NameRoll("customers");

  constructor(
    readonly customer: Line,
    readonly date: Line,
    readonly amount: Line,
    readonly start: number,
  ) {
    this.length = customer.length - start;
  }

  /** The customers read so far, as first written. */
  get names(): readonly (string | number)[] {
    return this.#roll.names;
  }

  customerAt(line: number): number {
    const at = line + this.start;
    const cell = this.customer.at(at);
    const known = this.#roll.known(cell);
    if (known !== undefined) return known;
    return isNothing(cell) && !this.#isOrder(at) ? -1 : this.#roll.numberOf(cell, at + 1);
  }

  #isOrder(at: number): boolean {
    return !isNothing(this.date.at(at)) && !isBlank(plainCell(this.amount.at(at)));
  }

  dayAt(line: number): number {
    const at = line + this.start;
    const cell = this.date.at(at);
    if (typeof cell === "number" && cell > 61 && cell < 2_958_465) return Math.floor(cell);
    return isNothing(cell) ? NaN : dateIn(cell, "dates", at + 1);
  }

  amountAt(line: number): number {
    const at = line + this.start;
    return numberOrBlankIn(this.amount.at(at), "amounts", at + 1) ?? NaN;
  }
}

function isHeading(cell: unknown): boolean {
  if (typeof cell !== "string" || isBlank(cell)) return false;
  return Number.isNaN(numberOfText(cell.trim())) && serialOfIso(cell) === undefined;
}

function requireAsMany(line: Line, customers: Line, argument: string): Line {
  if (line.length === customers.length) return line;
  const message = `${line.length} cells beside ${customers.length} customers; give one for each`;
  throw new PlanningError("wrong-shape", message, argument);
}
