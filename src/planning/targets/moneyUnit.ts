import { PlanningError } from "../PlanningError";

/** The smallest amount a target is cut to, and the way between amounts and whole numbers of it. */
export interface MoneyUnit {
  readonly size: number;
  /** How many units an amount is; undefined when it is not a whole number of them. */
  countOf(amount: number): number | undefined;
  /** The amount that many units are, to the last digit: 3 units of 0.1 are 0.3. */
  amountOf(units: number): number;
}

const FINEST = 1e9;

/**
 * The unit of a size such as 0.01, 0.05, 1 or 1000.
 *
 * @throws PlanningError `out-of-range` for a size that is not above 0 or has more than nine decimals
 */
export function moneyUnit(size: number): MoneyUnit {
  const { numerator, denominator } = decimalFraction(size);
  const amountOf = (units: number) => (units * numerator) / denominator;
  const countOf = (amount: number) => {
    const units = Math.round((amount * denominator) / numerator);
    return sameAmount(amountOf(units), amount) ? units : undefined;
  };
  return { size, countOf, amountOf };
}

function decimalFraction(size: number): { numerator: number; denominator: number } {
  if (!(size > 0) || !Number.isFinite(size))
    throw new PlanningError(
      "out-of-range",
      `${size} is not above 0; give a unit such as 0.01, 1 or 1000`,
      "unit",
    );
  for (let denominator = 1; denominator <= FINEST; denominator *= 10) {
    const numerator = Math.round(size * denominator);
    if (numerator / denominator === size) return { numerator, denominator };
  }
  throw new PlanningError(
    "out-of-range",
    `${size} has more than nine decimals; give a unit such as 0.01`,
    "unit",
  );
}

/** Alike in fifteen digits, which is all Excel shows: a SUM in a cell can be off in the sixteenth. */
function sameAmount(a: number, b: number): boolean {
  return a === b || a.toPrecision(15) === b.toPrecision(15);
}
