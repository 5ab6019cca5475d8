import { PlanningError } from "../PlanningError";
import { requireNumbers } from "../requireNumbers";
import { gapParts } from "./gapParts";

const MOST_DRIVERS = 50;

/**
 * How much of the gap between plan and actual each driver brought, where what is planned is the product of its drivers:
 * customers × orders a customer × price an order (B44).
 *
 * Every driver gets its mean effect over all orders in which the drivers can have changed (Shapley 1953; Sun 1998), so
 * no remainder is left over, no order is favoured, a driver that did not change gets 0, and swapping plan and actual
 * turns every sign. Plan and actual are rounded to the unit; the parts add up to their difference exactly.
 *
 * @param plan - one value per driver, of any sign
 * @param actual - as many
 * @param unit - smallest amount a part is cut to; without it twelve digits of the largest amount
 * @returns one amount per driver
 * @throws PlanningError `too-few` without drivers, `wrong-shape` unless there are as many, `not-a-number`, `too-large`,
 *   `out-of-range` for a unit that is not above 0
 * @example varianceBridge([1000, 2, 50], [1100, 2.2, 48], 1) // [10287, 10287, -4414]
 */
export function varianceBridge(plan: readonly number[], actual: readonly number[], unit?: number): number[] {
  requireDrivers(plan, actual);
  const parts = plan.map((_, driver) => meanEffect(plan, actual, driver));
  const [planned, achieved] = [product(plan), product(actual)];
  if (![planned, achieved, ...parts].every(Number.isFinite))
    throw new PlanningError("too-large", "multiplied, they are too large; check their units", "actual");
  return gapParts(planned, achieved, parts, unit);
}

/**
 * A driver's change times the mean product of the others, each of them still as planned or already as it came.
 *
 * The products in which equally many others have changed weigh the same together, whatever their number. They are the
 * coefficients of the product of (plan + actual · x) over the other drivers.
 */
function meanEffect(plan: readonly number[], actual: readonly number[], driver: number): number {
  const products = [1];
  for (let other = 0; other < plan.length; other++) {
    if (other === driver) continue;
    products.push(0);
    for (let changed = products.length - 1; changed >= 0; changed--)
      products[changed] =
        products[changed]! * plan[other]! + (changed === 0 ? 0 : products[changed - 1]! * actual[other]!);
  }
  let orders = 1;
  let effect = 0;
  products.forEach((each, changed) => {
    effect += each / orders;
    orders = (orders * (plan.length - 1 - changed)) / (changed + 1);
  });
  return ((actual[driver]! - plan[driver]!) * effect) / plan.length;
}

const product = (drivers: readonly number[]) => drivers.reduce((all, driver) => all * driver, 1);

function requireDrivers(plan: readonly number[], actual: readonly number[]): void {
  if (plan.length === 0)
    throw new PlanningError("too-few", "none is given; give one value for each driver", "plan");
  if (plan.length > MOST_DRIVERS)
    throw new PlanningError(
      "too-large",
      `${plan.length} drivers in a row; give at most ${MOST_DRIVERS}`,
      "plan",
    );
  if (actual.length !== plan.length) {
    const message = `${actual.length} for ${plan.length} of the plan; give one for each driver`;
    throw new PlanningError("wrong-shape", message, "actual");
  }
  requireNumbers(plan, "plan");
  requireNumbers(actual, "actual");
}
