import { sampleProducts } from "../sampleProducts";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleSale, SampleStory } from "../sampleStory";

/** Invoices of the last nine months. */
const days = 275;
/** Small orders and small customers pay at once. */
const leastWorth = 3200;
const terms = [30, 45];
const disputed = 0.025;
/** Place in the categories. */
const machines = 0;

/** Sales of what a customer had bought before: supply goes on under the contract there is, a machine is a contract of its own. */
const repeats = (sales: readonly SampleSale[]): ReadonlySet<SampleSale> => {
  const met = new Set<string>();
  return new Set(
    sales.filter(({ customer, product }) => {
      const known = met.has(`${customer} ${product}`);
      met.add(`${customer} ${product}`);
      return known && sampleProducts[product]?.category !== machines;
    }),
  );
};

/** What large and mid-size customers were invoiced for and when they paid: each by its order, unpaid ones blank. */
export const invoicesSheet = ({ words, customerNames, sales, end, chanceOf }: SampleStory): SampleSheet => {
  const { invoices: say, productNames, contracts } = words;
  const chance = chanceOf(6);
  const again = repeats(sales);
  const rows = sales
    .filter(({ date, worth, buyer }) => date >= end - days && worth >= leastWorth && buyer.segment < 2)
    .map((sale) => {
      const contract = again.has(sale) ? 1 : 0;
      const invoiced = sale.date + chance.between(0, 4);
      const due = invoiced + (terms[contract] ?? 0);
      const late = chance.between(-14, 1) + Math.round(sale.buyer.daysLate * chance.around(0.7));
      const paid = chance.next() < disputed ? end : Math.max(invoiced + 1, due + late);
      return { ...sale, contract, invoiced, due, paid: paid < end ? paid : null };
    })
    .filter(({ invoiced }) => invoiced < end)
    .sort((one, other) => one.invoiced - other.invoiced)
    .map((row, place) => ({ ...row, invoice: 500_001 + place }));
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Invoices",
    columns: [
      numbers(say.invoice, "count", ({ invoice }) => invoice),
      text(say.customer, customerNames, ({ customer }) => customer),
      text(say.product, productNames, ({ product }) => product),
      text(say.contract, contracts, ({ contract }) => contract),
      numbers(say.invoiced, "date", ({ invoiced }) => invoiced),
      numbers(say.due, "date", ({ due }) => due),
      numbers(say.paid, "date", ({ paid }) => paid),
      numbers(say.amount, "money", ({ amount }) => amount),
    ],
  };
};
