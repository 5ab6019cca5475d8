import type { Language } from "../../../locales/language";
import { serialOf } from "../../../planning/calendar/serialOf";
import { chanceFrom, type Chance } from "./Chance";
import { sampleCustomers, type SampleCustomer } from "./sampleCustomers";
import { sampleOrders, type SampleOrder } from "./sampleOrders";
import { sampleProducts } from "./sampleProducts";
import { sampleWords } from "./sampleWords";
import type { SampleWords } from "./words/SampleWords";

/** An order with the day, the buyer and the money that every other table must agree with. */
export interface SampleSale extends SampleOrder {
  /** Excel serial. */
  readonly date: number;
  readonly buyer: SampleCustomer;
  readonly amount: number;
  readonly cost: number;
  /** At the list prices of one and the same country, so that every language picks the same rows. */
  readonly worth: number;
}

/** What happened to the company, from which each of its tables tells a part. */
export interface SampleStory {
  readonly language: Language;
  readonly words: SampleWords;
  readonly customers: readonly SampleCustomer[];
  readonly customerNames: readonly string[];
  readonly sales: readonly SampleSale[];
  /** Excel serials: the first day, and the day after the last. */
  readonly start: number;
  readonly end: number;
  readonly lastYear: number;
  readonly months: number;
  /** A table's own chance, so that no table changes another. */
  readonly chanceOf: (table: number) => Chance;
}

const customerCount = 200;

/** Mixes names over ranks, so that the largest customers do not share a trade: 77 and 200 have no common divisor. */
const namesIn = ({ joined, customerNames, customerTrades }: SampleWords): string[] =>
  Array.from({ length: customerCount }, (_, rank) => {
    const place = (rank * 77 + 31) % customerCount;
    return joined(customerNames[place % 25] ?? "", customerTrades[Math.floor(place / 25)] ?? "");
  });

/** In cents. */
export const cents = (value: number): number => Math.round(value * 100) / 100;

/** The same story for the same seed, at the prices and in the words of a language. */
export const sampleStory = (
  language: Language,
  firstYear: number,
  years: number,
  seed: number,
): SampleStory => {
  const chance = chanceFrom(seed);
  const words = sampleWords[language];
  const customers = sampleCustomers(chance, customerCount, years * 12);
  const start = serialOf(firstYear, 1, 1);
  const sales = sampleOrders(chance, customers, firstYear, years).flatMap((order): SampleSale[] => {
    const [buyer, product] = [customers[order.customer], sampleProducts[order.product]];
    if (!buyer || !product) return [];
    const list = order.quantity * product.price[language];
    return [
      {
        ...order,
        date: start + order.day,
        buyer,
        amount: cents(list * (1 - order.discount)),
        cost: cents(list * product.costShare),
        worth: order.quantity * product.price.en,
      },
    ];
  });
  return {
    language,
    words,
    customers,
    customerNames: namesIn(words),
    sales,
    start,
    end: serialOf(firstYear + years, 1, 1),
    lastYear: firstYear + years - 1,
    months: years * 12,
    chanceOf: (table) => chanceFrom(seed + table),
  };
};
