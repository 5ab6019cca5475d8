import { serialOf } from "../../../src/planning/calendar/serialOf";

/** How many different members the sales are spread over. */
export interface Spread {
  readonly regions: number;
  readonly products: number;
  readonly sellers: number;
}

const first = serialOf(2015, 1, 1);
const days = serialOf(2018, 3, 20) - first;

/** So many rows of sales from 2015 to March 2018, the same each time: steps that share no factor with the sizes mix the members. */
export const salesOfSize = (rows: number, { regions, products, sellers }: Spread) => {
  const places = Array.from({ length: rows }, (_, at) => at);
  const one = (called: string, step: number, of: number) =>
    places.map((at) => `${called} ${((at * step) % of) + 1}`);
  return {
    Date: places.map((at) => first + Math.floor((at * days) / rows)),
    Amount: places.map((at) => 100 + ((at * 7919) % 900)),
    Region: one("Territory", 31, regions),
    Product: one("Product", 17, products),
    Seller: one("Seller", 13, sellers),
    Customer: one("Customer", 101, 800),
  };
};
