import { PlanningError } from "../PlanningError";
import type { MoneyUnit } from "./moneyUnit";

/**
 * How many whole units an amount is, exactly.
 *
 * @param argument - whose amount it is, for the sentence when it is wrong
 * @throws PlanningError `not-a-number`, `not-in-unit` if it is not a whole number of units, `too-large` from 2^53 units
 * @example unitsIn(21.5, moneyUnit(0.01), "target") // 2150
 */
export function unitsIn(amount: number, unit: MoneyUnit, argument: string, position?: number): number {
  const item = position === undefined ? "" : `item ${position} is `;
  if (!Number.isFinite(amount))
    throw new PlanningError("not-a-number", `${item}${amount}; give a number`, argument, position);
  const units = unit.countOf(amount);
  if (Math.abs(units ?? amount / unit.size) > Number.MAX_SAFE_INTEGER)
    throw new PlanningError(
      "too-large",
      `${item}${amount}, too many units of ${unit.size}; give a coarser unit`,
      argument,
      position,
    );
  if (units === undefined)
    throw new PlanningError(
      "not-in-unit",
      `${item}${amount}, not a whole number of units of ${unit.size}; round it or give a finer unit`,
      argument,
      position,
    );
  return units;
}
