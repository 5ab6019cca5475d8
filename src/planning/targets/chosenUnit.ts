import { coarsestUnit } from "./coarsestUnit";
import { moneyUnit, type MoneyUnit } from "./moneyUnit";

/**
 * The unit asked for, or else the coarsest of 1, 0.1 … 0.000001 that fits the amounts.
 *
 * @param size - undefined where none is asked for
 * @throws PlanningError as `moneyUnit`
 * @example chosenUnit(1000, [2500]).size // 1000
 * @example chosenUnit(undefined, [2500, 0.5]).size // 0.1
 */
export const chosenUnit = (size: number | undefined, amounts: readonly number[]): MoneyUnit =>
  size === undefined ? coarsestUnit(amounts) : moneyUnit(size);
