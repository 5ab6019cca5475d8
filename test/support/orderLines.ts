import { readFileSync } from "node:fs";
import { serialOfIso } from "../../src/planning/calendar/serialOfIso";
import type { OrderLines } from "../../src/planning/customers/OrderLines";
import { sharedFile } from "./shared";

export type Order = readonly [customer: string, day: number, amount: number];

/** Orders as planning reads them. */
export function orderLines(orders: readonly Order[]): OrderLines & { readonly names: readonly string[] } {
  const names = [...new Set(orders.map(([customer]) => customer))];
  const numbers = new Map(names.map((name, at) => [name, at]));
  return {
    names,
    length: orders.length,
    customerAt: (line) => numbers.get(orders[line]![0])!,
    dayAt: (line) => orders[line]![1],
    amountAt: (line) => orders[line]![2],
  };
}

/** The orders of a shared file, from the columns of that number. */
export function sharedOrders(file: string, columns: readonly [number, number, number]): Order[] {
  const [customer, date, amount] = columns;
  const [, ...rows] = readFileSync(sharedFile("data", file), "utf8").trim().split(/\r?\n/);
  return rows.map((row) => {
    const cells = row.split(",");
    return [cells[customer]!, serialOfIso(cells[date]!)!, Number(cells[amount])];
  });
}
