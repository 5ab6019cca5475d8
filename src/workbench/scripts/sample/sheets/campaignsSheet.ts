import { serialOf } from "../../../../planning/calendar/serialOf";
import { columnsOf, type SampleSheet } from "../SampleSheet";
import { cents, type SampleSale, type SampleStory } from "../sampleStory";

/** By channel: what is spent of its sales, and the leads of a usual month at the start. */
const spendShares = [0.028, 0.045, 0.075];
const usualLeads = [12, 16, 30];
const leadGrowth = 1.15;

/** Who has not bought for so long, or never, is won anew. */
const forgottenDays = 180;

/** The sales by which a customer was won; the order book begins somewhere, so its first days tell of none. */
const winningSales = (sales: readonly SampleSale[]): SampleSale[] => {
  const latest = new Map<number, number>();
  return sales.filter(({ customer, day, quantity }) => {
    if (quantity <= 0) return false;
    const since = day - (latest.get(customer) ?? 0);
    latest.set(customer, day);
    return since >= forgottenDays;
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Each month of each channel: what was spent, the leads and new customers that came, and the sales of the order book. */
export const campaignsSheet = ({ words, sales, lastYear, months, chanceOf }: SampleStory): SampleSheet => {
  const { campaigns: say, channels } = words;
  const chance = chanceOf(5);
  const winning = winningSales(sales);
  const firstYear = lastYear + 1 - months / 12;
  const rows = Array.from({ length: months }, (_, month) => {
    const [from, until] = [serialOf(firstYear, month + 1, 1), serialOf(firstYear, month + 2, 1)];
    return channels.map((_name, channel) => {
      const here = ({ date, buyer }: SampleSale) => buyer.channel === channel && date >= from && date < until;
      const sold = sum(sales.filter(here).map(({ amount }) => amount));
      return {
        channel,
        from,
        sold: cents(sold),
        spend: Math.round((sold * (spendShares[channel] ?? 0) * chance.around(0.25)) / 10) * 10,
        leads: Math.round((usualLeads[channel] ?? 0) * leadGrowth ** (month / 12) * chance.around(0.3)),
        won: winning.filter(here).length,
      };
    });
  }).flat();
  const { numbers, text } = columnsOf(rows);
  return {
    name: say.sheet,
    table: "Channels",
    columns: [
      text(say.channel, channels, ({ channel }) => channel),
      numbers(say.month, "month", ({ from }) => from),
      numbers(say.spend, "money", ({ spend }) => spend),
      numbers(say.leads, "count", ({ leads }) => leads),
      numbers(say.customers, "count", ({ won }) => won),
      numbers(say.sales, "money", ({ sold }) => sold),
    ],
  };
};
