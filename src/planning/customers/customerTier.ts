import { PlanningError } from "../PlanningError";
import { atLeast } from "../atLeast";

export type CustomerTier = "strategic" | "growth" | "scattered";

export interface CustomerYear {
  /** What the customer bought in a year. */
  readonly purchases: number;
  /** How long the customer has bought, in years. */
  readonly years: number;
  /** Orders a year. */
  readonly orders: number;
}

export interface TierCuts {
  /** The share of all purchases that the top customers make, 0–1. */
  readonly share: number;
  /** The least years of a strategic customer. */
  readonly years: number;
  /** The least orders a year of a growth customer. */
  readonly orders: number;
}

/** The method names no cuts; these are ours. */
export const TIER_CUTS: TierCuts = { share: 0.5, years: 2, orders: 4 };

/**
 * How a customer stands in the demand pyramid: strategic, growth or scattered (B04).
 *
 * Strategic are the top customers who have stayed for years; growth order regularly; the rest are scattered.
 *
 * @param topFrom - the least purchases of a top customer, as `leastOfTopShare` finds them; undefined where there is none
 * @throws PlanningError `not-a-number`
 * @example customerTier({ purchases: 60, years: 3, orders: 1 }, 50) // "strategic"
 */
export function customerTier(
  { purchases, years, orders }: CustomerYear,
  topFrom: number | undefined,
  cuts: TierCuts = TIER_CUTS,
): CustomerTier {
  for (const [argument, value] of Object.entries({ purchases, years, orders }))
    if (!Number.isFinite(value)) throw new PlanningError("not-a-number", `${value}; give a number`, argument);
  if (topFrom !== undefined && purchases >= topFrom && atLeast(years, cuts.years)) return "strategic";
  return atLeast(orders, cuts.orders) ? "growth" : "scattered";
}
