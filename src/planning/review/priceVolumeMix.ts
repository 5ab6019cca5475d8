import { PlanningError } from "../PlanningError";
import { gapParts } from "./gapParts";

/** One product as planned and as sold. A price is needed only where there is a quantity. */
export interface ProductSales {
  readonly planQty: number;
  readonly planPrice: number | undefined;
  readonly actualQty: number;
  readonly actualPrice: number | undefined;
}

export interface PriceVolumeMix {
  /** What other prices brought on what was sold. */
  readonly price: number;
  /** What selling more or less brought, at the plan's mean price. */
  readonly volume: number;
  /** What selling more of dear products, or of cheap ones, brought. */
  readonly mix: number;
  /** What products without a plan brought. */
  readonly new: number;
  /** What planned products that did not sell failed to bring. */
  readonly lost: number;
}

/**
 * The gap between planned and actual sales, told apart into price, volume, mix, new and lost products.
 *
 * Over the products both planned and sold: price is what each quantity brought beyond its planned price; volume is the
 * difference of all quantities at the plan's mean price; mix is the rest of the quantities' effect. Where their planned
 * quantities add up to 0 there is no mean price, and volume takes the mix too. Planned and actual sales are rounded to
 * the unit; the five parts add up to their difference exactly.
 *
 * @param products - quantities and prices of any sign
 * @param unit - smallest amount a part is cut to; without it twelve digits of the largest amount
 * @throws PlanningError `not-a-number` for a missing price, `too-large`, `out-of-range` for a unit that is not above 0
 * @example priceVolumeMix([{ planQty: 100, planPrice: 10, actualQty: 90, actualPrice: 9 }]).price // -90
 */
export function priceVolumeMix(products: readonly ProductSales[], unit?: number): PriceVolumeMix {
  const sums = {
    planned: 0,
    sold: 0,
    price: 0,
    atPlan: 0,
    kept: 0,
    planQty: 0,
    actualQty: 0,
    new: 0,
    lost: 0,
  };
  products.forEach(({ planQty, planPrice, actualQty, actualPrice }, at) => {
    const plan = valueOf(planQty, planPrice, ["planQty", "planPrice"], at);
    const actual = valueOf(actualQty, actualPrice, ["actualQty", "actualPrice"], at);
    sums.planned += plan;
    sums.sold += actual;
    if (planQty === 0) sums.new += actual;
    else if (actualQty === 0) sums.lost -= plan;
    else {
      sums.price += (actualPrice! - planPrice!) * actualQty;
      sums.atPlan += (actualQty - planQty) * planPrice!;
      sums.kept += plan;
      sums.planQty += planQty;
      sums.actualQty += actualQty;
    }
  });
  const atMean =
    sums.planQty === 0 ? sums.atPlan : (sums.actualQty - sums.planQty) * (sums.kept / sums.planQty);
  const parts = [sums.price, atMean, sums.atPlan - atMean, sums.new, sums.lost];
  if (![sums.planned, sums.sold, ...parts].every(Number.isFinite))
    throw new PlanningError("too-large", "together they are too large; check their units", "actualQty");
  const exact = gapParts(sums.planned, sums.sold, parts, unit);
  const [price, volume, mix, fresh, lost] = exact as [number, number, number, number, number];
  return { price, volume, mix, new: fresh, lost };
}

function valueOf(
  quantity: number,
  price: number | undefined,
  [quantities, prices]: readonly [string, string],
  at: number,
): number {
  if (!Number.isFinite(quantity)) throw notANumber(quantity, quantities, at);
  if (quantity === 0) return 0;
  if (price === undefined || !Number.isFinite(price)) throw notANumber(price, prices, at);
  return quantity * price;
}

function notANumber(value: number | undefined, argument: string, at: number): PlanningError {
  const message = `item ${at + 1} is ${value ?? "empty"}; give a number`;
  return new PlanningError("not-a-number", message, argument, at + 1);
}
