import { moneyUnit, type MoneyUnit } from "./moneyUnit";

const UNITS = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001, 0.000001].map(moneyUnit);

/**
 * The coarsest of 1, 0.1 … 0.000001 of which every amount is a whole number; the finest when none is.
 *
 * @example coarsestUnit([100, 20.5]).size // 0.1
 */
export function coarsestUnit(amounts: Iterable<number>): MoneyUnit {
  let choice = 0;
  for (const amount of amounts)
    while (choice < UNITS.length - 1 && UNITS[choice]!.countOf(amount) === undefined) choice++;
  return UNITS[choice]!;
}
