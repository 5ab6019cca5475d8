import { PlanningError } from "../PlanningError";
import type { PriceFloor } from "./discountCheck";

/**
 * The floor of a segment, its shares checked.
 *
 * @throws PlanningError `out-of-range` for shares outside 0–1 or in the wrong order
 * @example priceFloor(0.8, undefined, 1) // { floor: 0.8 }
 */
export function priceFloor(floor: number, freeFrom: number | undefined, position: number): PriceFloor {
  for (const share of [floor, freeFrom ?? floor])
    if (!(share >= 0 && share <= 1))
      throw wrong(
        `item ${position} is ${share}; write shares of the list price, such as 80% or 0.8`,
        position,
      );
  if (freeFrom === undefined) return { floor };
  if (freeFrom >= floor) return { floor, freeFrom };
  throw wrong(
    `item ${position} needs approval under ${freeFrom}, which is under its floor, ${floor}`,
    position,
  );
}

const wrong = (message: string, position: number) =>
  new PlanningError("out-of-range", message, "floors", position);
