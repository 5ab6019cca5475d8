import type { Language } from "../../../locales/language";
import { chanceFrom } from "./Chance";
import { sampleCustomers, type SampleCustomer } from "./sampleCustomers";
import { sampleOrders, type SampleOrder } from "./sampleOrders";
import { sampleWords, type SampleWords } from "./sampleWords";

/** One column of a sample sheet. Where `words` stand, `values` are their places; dates are Excel serials. */
export interface SampleColumn {
  readonly header: string;
  readonly as: "text" | "date" | "count" | "money" | "share";
  readonly words?: readonly string[];
  readonly values: readonly (number | null)[];
}

export interface SampleSheet {
  readonly name: string;
  /** The Excel table's name, the same in every language. */
  readonly table: string;
  readonly columns: readonly SampleColumn[];
}

export interface SampleCompany {
  readonly language: Language;
  readonly currency: string;
  readonly firstYear: number;
  readonly years: number;
  readonly sheets: readonly SampleSheet[];
}

const customerCount = 200;
const listPrices = {
  en: [4200, 890, 540, 78, 112, 36, 29, 960],
  zh: [29800, 6200, 3800, 520, 760, 240, 198, 6800],
};
const costShares = [0.62, 0.58, 0.66, 0.55, 0.52, 0.41, 0.38, 0.35];

/**
 * A company's order book and customer list, the same for the same seed: both languages tell the same orders, each at
 * its own country's prices.
 */
export const sampleCompany = (
  language: Language,
  firstYear: number,
  years = 3,
  seed = 20240917,
): SampleCompany => {
  const chance = chanceFrom(seed);
  const words = sampleWords[language];
  const customers = sampleCustomers(chance, customerCount, years * 12);
  const orders = sampleOrders(chance, customers, firstYear, years);
  const firstDay = serialOf(firstYear);
  return {
    language,
    currency: words.currency,
    firstYear,
    years,
    sheets: [
      ordersSheet(words, customers, orders, firstDay, listPrices[language]),
      customersSheet(words, customers, firstDay),
    ],
  };
};

const serialOf = (year: number): number => Date.UTC(year, 0, 1) / 86_400_000 + 25_569;

const nameOf = (words: SampleWords, place: number): string =>
  words.joined(words.customerNames[place % 25] ?? "", words.customerTrades[Math.floor(place / 25)] ?? "");

/** Mixes names over ranks, so that the largest customers do not share a trade: 77 and 200 have no common divisor. */
const customerNames = (words: SampleWords): string[] =>
  Array.from({ length: customerCount }, (_, rank) => nameOf(words, (rank * 77 + 31) % customerCount));

const ordersSheet = (
  words: SampleWords,
  customers: readonly SampleCustomer[],
  orders: readonly SampleOrder[],
  firstDay: number,
  prices: readonly number[],
): SampleSheet => {
  const [order, date, region, product, customer, channel, seller, quantity, amount, cost] =
    words.orderHeaders;
  const of = (pick: (buyer: SampleCustomer) => number) =>
    orders.map(({ customer: place }) => pick(customers[place] as SampleCustomer));
  const cents = (value: number): number => Math.round(value * 100) / 100;
  const price = ({ product: place }: SampleOrder): number => prices[place] ?? 0;
  return {
    name: words.sheets.orders,
    table: "Orders",
    columns: [
      { header: order, as: "count", values: orders.map((_, place) => 100_001 + place) },
      { header: date, as: "date", values: orders.map(({ day }) => firstDay + day) },
      { header: region, as: "text", words: words.regions, values: of((buyer) => buyer.region) },
      { header: product, as: "text", words: words.products, values: orders.map((one) => one.product) },
      {
        header: customer,
        as: "text",
        words: customerNames(words),
        values: orders.map((one) => one.customer),
      },
      { header: channel, as: "text", words: words.channels, values: of((buyer) => buyer.channel) },
      { header: seller, as: "text", words: words.sellers, values: of((buyer) => buyer.seller) },
      { header: quantity, as: "count", values: orders.map((one) => one.quantity) },
      {
        header: amount,
        as: "money",
        values: orders.map((one) => cents(one.quantity * price(one) * (1 - one.discount))),
      },
      {
        header: cost,
        as: "money",
        values: orders.map((one) => cents(one.quantity * price(one) * (costShares[one.product] ?? 0))),
      },
    ],
  };
};

const customersSheet = (
  words: SampleWords,
  customers: readonly SampleCustomer[],
  firstDay: number,
): SampleSheet => {
  const [name, region, segment, since, usage, satisfaction, complaints, late, visits] = words.customerHeaders;
  const all = (pick: (customer: SampleCustomer) => number | undefined) =>
    customers.map((customer) => pick(customer) ?? null);
  return {
    name: words.sheets.customers,
    table: "Customers",
    columns: [
      { header: name, as: "text", words: customerNames(words), values: customers.map((_, place) => place) },
      { header: region, as: "text", words: words.regions, values: all((one) => one.region) },
      { header: segment, as: "text", words: words.segments, values: all((one) => one.segment) },
      {
        header: since,
        as: "date",
        values: all((one) => firstDay + Math.round(one.from * 30.4) - one.sinceDays),
      },
      { header: usage, as: "share", values: all((one) => one.usage) },
      { header: satisfaction, as: "count", values: all((one) => one.satisfaction) },
      { header: complaints, as: "count", values: all((one) => one.complaints) },
      { header: late, as: "count", values: all((one) => one.daysLate) },
      { header: visits, as: "count", values: all((one) => one.visits) },
    ],
  };
};
