import type { Chance } from "./Chance";

export interface SampleCustomer {
  /** Places in the word lists. */
  readonly region: number;
  readonly segment: number;
  readonly channel: number;
  readonly seller: number;
  /** How much of the company's business it is, against the others. */
  readonly weight: number;
  /** First and last month with orders, counted from the sample's first; the last may lie beyond its end. */
  readonly from: number;
  readonly until: number;
  readonly sinceDays: number;
  /** What a health score is made of; undefined where nobody measured. */
  readonly usage: number | undefined;
  readonly satisfaction: number | undefined;
  readonly complaints: number;
  readonly daysLate: number;
  readonly visits: number;
}

const regionShares = [22, 31, 19, 12, 16];
const channelShares = [
  [80, 15, 5],
  [45, 40, 15],
  [15, 35, 50],
];

/**
 * 200 customers: a few large ones carry most of the business (Zipf, exponent 0.85), most were there at the start, some
 * joined later, some leave; those who leave were the unhappy ones.
 */
export const sampleCustomers = (chance: Chance, count: number, months: number): SampleCustomer[] =>
  Array.from({ length: count }, (_, rank) => {
    const segment = rank < count * 0.1 ? 0 : rank < count * 0.4 ? 1 : 2;
    const region = chance.pick(regionShares);
    const joinsLater = segment > 0 && chance.next() < 0.25;
    const from = joinsLater ? chance.between(1, months - 4) : 0;
    const leaves = segment > 0 && chance.next() < 0.14;
    const until = leaves ? chance.between(from + 3, months + 2) : months;
    const content = until < months ? 0.3 + 0.25 * chance.next() : 0.55 + 0.45 * chance.next();
    return {
      region,
      segment,
      channel: chance.pick(channelShares[segment] ?? []),
      seller: region * 2 + chance.between(0, 1),
      weight: (rank + 1) ** -0.85,
      from,
      until,
      sinceDays: joinsLater ? 0 : chance.between(60, 3200),
      usage:
        chance.next() < 0.06 ? undefined : Math.round(100 * Math.min(1, content * chance.around(0.15))) / 100,
      satisfaction:
        chance.next() < 0.12
          ? undefined
          : Math.max(1, Math.round(10 * Math.min(1, content * chance.around(0.2)))),
      complaints: Math.floor((1 - content) * 6 * chance.next()),
      daysLate: Math.round((1 - content) * 45 * chance.next()),
      visits: Math.round((segment === 0 ? 6 : segment === 1 ? 3 : 1) * chance.around(0.6)),
    };
  });
