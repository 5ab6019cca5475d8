import { driverSales } from "../../planning/targets/driverSales";
import { choiceIn } from "../arguments/choiceIn";
import { numberIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says what sales customers, price and repeat purchase make: every customer orders once, and the repeat rate comes on top.
 *
 * @customfunction DRIVERSALES DRIVERSALES
 * @helpurl https://localhost:3000/functions/driversales.html
 * @requiresParameterAddresses
 * @param customers - How many buy; a cell or a range.
 * @param price - What one order brings; a cell, or a range as the customers.
 * @param repeat - The share of customers who buy again, 0% to 100%. Above 1 it is read as orders for each customer and multiplies as it is.
 * @param [mode] - "freq" (default): customers × price × (1 + repeat). "literal": customers × price × repeat.
 * @returns Sales for each cell, in the shape of the ranges.
 * @rule Customers × price × (1 + repeat): every customer orders once, and those who buy again order once more. (A14)
 * @edge The guide's own formula leaves the first order out; "literal" keeps to it.
 * @edge A repeat above 1 is read as orders for each customer.
 * @example =DRIVERSALES(1000,600,30%) // {780000}
 * @example =DRIVERSALES(1000,600,30%,"literal") // {180000}
 */
export function DRIVERSALES(
  customers: unknown[][],
  price: unknown[][],
  repeat: unknown[][],
  mode?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ customers, price, repeat, mode }, invocation);
  return toCell(places, (telling) => {
    const read = choiceIn(mode, ["freq", "literal"], "mode");
    return cellByCell({ customers, price, repeat }, telling, (cells) =>
      driverSales(
        numberIn(cells.customers, "customers"),
        numberIn(cells.price, "price"),
        numberIn(cells.repeat, "repeat"),
        read,
      ),
    );
  });
}
