import { op, table } from "arquero";
import { RFMSEGMENTS } from "../../../src/functions/customers/RFMSEGMENTS";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const ORDERS = 1_000_000;
const CUSTOMERS = 50_000;
const AS_OF = 43_830;
const FIFTHS = [0.2, 0.4, 0.6, 0.8];

/** Recency, frequency and money of customers from two years' orders, scored by fifths. */
export function orders(): BenchCase {
  const chance = seededChance(7);
  const names = Array.from({ length: CUSTOMERS }, (_, at) => `Customer ${at}`);
  const customer = Array.from({ length: ORDERS }, () => names[Math.floor(chance() ** 2 * CUSTOMERS)]!);
  const date = customer.map(() => AS_OF - Math.floor(chance() * 730));
  const amount = customer.map(() => Math.round(chance() * 100_000) / 100);
  const down = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
  const given = [down(customer), down(date), down(amount), AS_OF] as const;

  const columns = table({ customer, date, amount });
  const arquero = () => {
    const totals = columns
      .groupby("customer")
      .rollup({ last: op.max("date"), frequency: op.count(), money: op.sum("amount") })
      .derive({ recency: `d => ${AS_OF} - d.last` });
    const cuts = totals.rollup(
      Object.fromEntries(
        ["recency", "frequency", "money"].flatMap((name) =>
          FIFTHS.map((fifth, at) => [`${name}${at}`, op.quantile(name, fifth)]),
        ),
      ),
    );
    const above = (name: string) =>
      steps(FIFTHS.map((_, at) => Number(cuts.get(`${name}${at}`))))
        .map((least) => `(d.${name} ${least} ? 1 : 0)`)
        .join(" + ");
    return totals.derive({
      R: `d => 5 - (${above("recency")})`,
      F: `d => 1 + ${above("frequency")}`,
      M: `d => 1 + ${above("money")}`,
    });
  };

  return {
    name: "RFM of 1,000,000 orders",
    given,
    ours: () => RFMSEGMENTS(...given),
    peers: [
      {
        name: "arquero",
        run: arquero,
        agrees: (ours) => {
          const theirs = arquero();
          const found = ["customer", "recency", "frequency", "money", "R", "F", "M"].map((name) =>
            theirs.array(name),
          );
          return ours.every(([name, recency, frequency, money, ...scores], row) => {
            const [customers, days, counts, sums, ...scored] = found.map((column) => column[row]);
            return (
              name === customers &&
              recency === days &&
              frequency === counts &&
              Math.abs((money as number) - (sums as number)) < 1e-6 &&
              scored.every((score, at) => score === scores[at])
            );
          });
        },
      },
    ],
  };
}

/** R's package rfm adds 1 to cuts that lie wide apart, and so do we. */
function steps(cuts: readonly number[]): string[] {
  const wide = cuts.slice(1).every((cut, at) => cut - cuts[at]! >= 10);
  return cuts.map((cut) => (wide ? `>= ${cut + 1}` : `> ${cut}`));
}
