import { fifteenDigits } from "../fifteenDigits";
import { requireAmount } from "./requireAmount";

/** `freq` counts the first order and the repeated ones; `literal` multiplies by the repeat rate as the formula is written. */
export type RepeatMode = "freq" | "literal";

/**
 * The sales that customers, price and repeat purchase make (A14).
 *
 * Read literally, customers × price × repeat rate makes sales shrink to the rate. So by default every customer orders once
 * and the rate comes on top: × (1 + repeat). A repeat above 1 is no rate but orders a customer, and multiplies as it is.
 *
 * @param customers - how many buy
 * @param price - what one order brings
 * @param repeat - the share of customers who buy again, 0–1; or, above 1, orders a customer
 * @throws PlanningError `out-of-range` below 0, `not-a-number`, `too-large`
 * @example driverSales(1000, 600, 0.3) // 780000
 * @example driverSales(1000, 600, 0.3, "literal") // 180000
 */
export function driverSales(
  customers: number,
  price: number,
  repeat: number,
  mode: RepeatMode = "freq",
): number {
  requireAmount(customers, "customers");
  requireAmount(price, "price");
  requireAmount(repeat, "repeat");
  const orders = mode === "literal" || repeat > 1 ? repeat : 1 + repeat;
  return fifteenDigits(customers * price * orders);
}
