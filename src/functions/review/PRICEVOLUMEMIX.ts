import { PlanningError } from "../../planning/PlanningError";
import { priceVolumeMix } from "../../planning/review/priceVolumeMix";
import { numbersOrBlanksIn } from "../arguments/listOf";
import { numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Tells the gap between planned and actual sales apart: price, volume, mix, new products and lost ones. The five add up to the gap.
 *
 * @customfunction PRICEVOLUMEMIX PRICEVOLUMEMIX
 * @helpurl https://localhost:3000/functions/pricevolumemix.html
 * @requiresParameterAddresses
 * @param planQty - A row or column with the planned quantity of each product; empty or 0 for a product without a plan.
 * @param planPrice - As many cells: the planned price of each product.
 * @param actualQty - As many cells: the quantity sold; empty or 0 for a product that did not sell.
 * @param actualPrice - As many cells: the price it sold at.
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, parts keep twelve digits.
 * @returns In a row: price, volume, mix, new products, lost products. Together they are actual sales minus planned sales, both rounded to the unit.
 * @rule Price: each quantity at its change of price. Volume: all quantities' change at the plan's mean price. Mix: what else the quantities changed.
 * @edge A product that is only planned is lost, one that is only sold is new.
 * @edge Where planned quantities add up to 0 there is no mean price, and volume takes the mix too.
 * @example =PRICEVOLUMEMIX(100,10,90,9) // {-90,-100,0,0,0}
 * @example =PRICEVOLUMEMIX({50;40;20;0},{1.2;0.8;3;0},{60;50;0;10},{1.1;1;0;4},0.01) // {4,20.44,-0.44,40,-60}
 */
export function PRICEVOLUMEMIX(
  planQty: unknown[][],
  planPrice: unknown[][],
  actualQty: unknown[][],
  actualPrice: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ planQty, planPrice, actualQty, actualPrice, unit }, invocation);
  return toCell(places, () => {
    const planned = numbersOrBlanksIn(planQty, "planQty");
    const [planPrices, sold, prices] = [
      asMany(planned, planPrice, "planPrice"),
      asMany(planned, actualQty, "actualQty"),
      asMany(planned, actualPrice, "actualPrice"),
    ];
    const products = planned.map((quantity, at) => ({
      planQty: quantity ?? 0,
      planPrice: planPrices[at],
      actualQty: sold[at] ?? 0,
      actualPrice: prices[at],
    }));
    const gap = priceVolumeMix(products, numberOrBlankIn(unit, "unit"));
    return [[gap.price, gap.volume, gap.mix, gap.new, gap.lost]];
  });
}

function asMany(planned: readonly unknown[], argument: unknown, name: string): (number | undefined)[] {
  const values = numbersOrBlanksIn(argument, name);
  // A single empty cell holds nothing, which one product may do.
  if (values.length === planned.length || (values.length === 0 && planned.length === 1)) return values;
  const message = `${values.length} for ${planned.length} planned quantities; give one for each`;
  throw new PlanningError("wrong-shape", message, name);
}
