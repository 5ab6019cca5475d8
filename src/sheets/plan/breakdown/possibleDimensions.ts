import { breakdownDimensions, type BreakdownDimension } from "../decisions";
import type { Snapshot } from "../snapshot";
import { isTime, type LineDimension } from "./BreakdownLines";
import { namesOf } from "./namesOf";

const column: Readonly<Record<LineDimension, readonly string[]>> = {
  region: ["Sales_Region"],
  product: ["Sales_Product"],
  team: ["Sales_Seller"],
  tier: ["Sales_Customer", "Customers_Name", "Customers_Segment"],
  channel: ["Sales_Channel"],
};

/** What the director's tables can break a quarter down by, in the order of the list; time always. */
export const possibleDimensions = (
  snapshot: Pick<Snapshot, "names" | "members" | "lists">,
): readonly BreakdownDimension[] =>
  breakdownDimensions.filter(
    (dimension) =>
      isTime(dimension) ||
      (column[dimension].every((name) => snapshot.names.includes(name)) &&
        namesOf(snapshot, dimension).length > 0),
  );
