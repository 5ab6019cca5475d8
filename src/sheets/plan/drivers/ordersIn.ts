import type { Snapshot } from "../snapshot";
import { differentNames } from "./differentNames";

/** Comparing order numbers takes time with the square of their number. */
const mostRows = 10_000;

/** Whether orders are told apart by their numbers; otherwise each row of sales is an order. */
export const hasOrders = ({ names, rows }: Pick<Snapshot, "names" | "rows">): boolean =>
  names.includes("Sales_Order") && rows <= mostRows;

/** How many orders were made from a day on and before another, as a formula. */
export const ordersIn = (snapshot: Pick<Snapshot, "names" | "rows">, from: string, before: string): string =>
  hasOrders(snapshot)
    ? differentNames("Sales_Order", from, before)
    : `COUNTIFS(Sales_Date,">="&${from},Sales_Date,"<"&${before},Sales_Amount,">0")`;
