import { exactParts } from "../exactParts";
import { moneyUnit } from "../targets/moneyUnit";
import { twelveDigits } from "../twelveDigits";

/**
 * What brought the gap between plan and actual, part by part, adding up exactly to the difference of the two rounded ends.
 *
 * @param parts - what each brought, before rounding
 * @param unit - smallest amount a part is cut to; without it twelve digits of the largest amount
 * @throws PlanningError `too-large` for a unit too fine, `out-of-range` for one that is not above 0
 * @example gapParts(100, 110, [5.4, 5.4, -0.8], 1) // [6, 5, -1]
 */
export function gapParts(plan: number, actual: number, parts: readonly number[], unit?: number): number[] {
  const money = unit === undefined ? twelveDigits([plan, actual, ...parts]) : moneyUnit(unit);
  return exactParts(parts, Math.round(actual / money.size) - Math.round(plan / money.size), money);
}
