import { columnsOf, type SampleSheet } from "../SampleSheet";
import { cents, type SampleStory } from "../sampleStory";

const termDays = 30;
const hundredths = (share: number): number => Math.round(100 * Math.min(1, share)) / 100;

/** The list of customers, with what their health is told from; measures nobody took are blank. */
export const customersSheet = ({
  words,
  customers,
  customerNames,
  sales,
  start,
  end,
  chanceOf,
}: SampleStory): SampleSheet => {
  const { customers: say, regions, segments, sellers } = words;
  const chance = chanceOf(1);
  const rows = customers.map((customer, place) => {
    const bought = sales.filter((sale) => sale.customer === place && sale.quantity > 0);
    const lately = bought.filter(({ date }) => date >= end - 365);
    return {
      ...customer,
      place,
      bought: new Set(bought.map(({ product }) => product)).size,
      orders: lately.length,
      paid: lately.reduce((sum, { amount }) => sum + amount, 0),
      renewal:
        customer.usage === undefined ? null : hundredths((0.15 + 0.8 * customer.usage) * chance.around(0.1)),
      upsell: hundredths(0.3 * (customer.usage ?? 0.4) * chance.next()),
    };
  });
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Customers",
    columns: [
      text(say.customer, customerNames, ({ place }) => place),
      text(say.region, regions, ({ region }) => region),
      text(say.segment, segments, ({ segment }) => segment),
      text(say.owner, sellers, ({ seller }) => seller),
      numbers(say.since, "date", ({ from, sinceDays }) => start + Math.round(from * 30.4) - sinceDays),
      numbers(say.usage, "share", ({ usage }) => usage),
      numbers(say.renewal, "share", ({ renewal }) => renewal),
      numbers(say.upsell, "share", ({ upsell }) => upsell),
      numbers(say.frequency, "count", ({ orders }) => orders),
      numbers(say.orderValue, "money", ({ orders, paid }) => (orders === 0 ? null : cents(paid / orders))),
      numbers(say.complaints, "count", ({ complaints }) => complaints),
      numbers(say.satisfaction, "count", ({ satisfaction }) => satisfaction),
      numbers(say.daysToPay, "count", ({ daysLate }) => termDays + daysLate),
      numbers(say.breadth, "count", ({ bought }) => bought),
      numbers(say.visits, "count", ({ visits }) => visits),
    ],
  };
};
