import type { Chance } from "./Chance";
import type { SampleCustomer } from "./sampleCustomers";

export interface SampleOrder {
  /** Days since the sample's first day. */
  readonly day: number;
  readonly customer: number;
  readonly product: number;
  /** Below zero for goods sent back. */
  readonly quantity: number;
  /** What the customer got off the list price, 0–1. */
  readonly discount: number;
}

interface Product {
  readonly popularity: number;
  /** How its popularity grows in a year. */
  readonly growth: number;
  readonly usualQuantity: number;
}

const products: readonly Product[] = [
  { popularity: 9, growth: 1.05, usualQuantity: 1.6 },
  { popularity: 8, growth: 1.0, usualQuantity: 2.2 },
  { popularity: 9, growth: 0.86, usualQuantity: 2.4 },
  { popularity: 30, growth: 1.02, usualQuantity: 14 },
  { popularity: 13, growth: 1.3, usualQuantity: 8 },
  { popularity: 14, growth: 1.04, usualQuantity: 10 },
  { popularity: 10, growth: 1.0, usualQuantity: 6 },
  { popularity: 7, growth: 1.22, usualQuantity: 1.2 },
];

/** How busy each calendar month is; the mean is 1. */
const season = [0.86, 0.72, 1.02, 0.95, 0.94, 1.0, 0.88, 0.9, 1.12, 1.08, 1.25, 1.28];
const regionGrowth = [1.06, 1.12, 1.1, 1.18, 0.97];
const companyGrowth = 1.09;
const ordersInAnUsualMonth = 152;
const returnShare = 0.018;

/** Every order from the first day of `firstYear` through `years` years, in order of date. */
export const sampleOrders = (
  chance: Chance,
  customers: readonly SampleCustomer[],
  firstYear: number,
  years: number,
): SampleOrder[] => {
  const orders: SampleOrder[] = [];
  const end = dayNumber(firstYear, firstYear + years, 0);
  for (let month = 0; month < years * 12; month += 1) {
    const passed = month / 12;
    const busy = (season[month % 12] ?? 1) * companyGrowth ** passed * chance.around(0.06);
    const buying = customers.map((customer) =>
      month < customer.from || month > customer.until
        ? 0
        : customer.weight * (regionGrowth[customer.region] ?? 1) ** passed,
    );
    const popularity = products.map(({ popularity: start, growth }) => start * growth ** passed);
    for (let left = Math.round(ordersInAnUsualMonth * busy); left > 0; left -= 1) {
      const customer = chance.pick(buying);
      const product = chance.pick(popularity);
      const size = [2.2, 1.2, 0.7][customers[customer]?.segment ?? 2] ?? 1;
      const quantity = Math.max(
        1,
        Math.round((products[product]?.usualQuantity ?? 1) * size * chance.around(0.7)),
      );
      const discount = [0.12, 0.06, 0.02][customers[customer]?.segment ?? 2] ?? 0;
      const order = {
        day: workingDay(chance, firstYear, month),
        customer,
        product,
        quantity,
        discount: Math.round(100 * discount * chance.around(0.8)) / 100,
      };
      orders.push(order);
      const sentBack = order.day + chance.between(4, 24);
      if (chance.next() < returnShare && sentBack < end)
        orders.push({ ...order, day: sentBack, quantity: -Math.ceil(quantity * chance.next()) });
    }
  }
  return orders.sort((one, other) => one.day - other.day);
};

const dayNumber = (firstYear: number, year: number, month: number, date = 1): number =>
  (Date.UTC(year, month, date) - Date.UTC(firstYear, 0, 1)) / 86_400_000;

/** A day of that month, seldom one at a weekend. */
const workingDay = (chance: Chance, firstYear: number, month: number): number => {
  const first = dayNumber(firstYear, firstYear, month);
  const length = dayNumber(firstYear, firstYear, month + 1) - first;
  const day = first + chance.between(0, length - 1);
  const weekday = new Date(Date.UTC(firstYear, 0, 1 + day)).getUTCDay();
  const atWeekend = weekday === 0 || weekday === 6;
  return atWeekend && chance.next() < 0.85 ? first + chance.between(0, length - 1) : day;
};
