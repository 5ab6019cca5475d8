import { columnsOf, type SampleSheet } from "../SampleSheet";
import type { SampleStory } from "../sampleStory";

/** The order book. */
export const ordersSheet = ({ words, customerNames, sales }: SampleStory): SampleSheet => {
  const { orders: say, regions, productNames, channels, sellers } = words;
  const { numbers, text } = columnsOf(sales.map((sale, place) => ({ ...sale, order: 100_001 + place })));
  return {
    name: say.sheet,
    table: "Orders",
    columns: [
      numbers(say.order, "count", ({ order }) => order),
      numbers(say.date, "date", ({ date }) => date),
      text(say.region, regions, ({ buyer }) => buyer.region),
      text(say.product, productNames, ({ product }) => product),
      text(say.customer, customerNames, ({ customer }) => customer),
      text(say.channel, channels, ({ buyer }) => buyer.channel),
      text(say.seller, sellers, ({ buyer }) => buyer.seller),
      numbers(say.quantity, "count", ({ quantity }) => quantity),
      numbers(say.amount, "money", ({ amount }) => amount),
      numbers(say.cost, "money", ({ cost }) => cost),
    ],
  };
};
