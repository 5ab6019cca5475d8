import { allocate, dinero, toSnapshot } from "dinero.js";
import { SPLITTARGET } from "../../../src/functions/targets/SPLITTARGET";
import { seededChance } from "../../../src/planning/seededChance";
import type { BenchCase } from "../BenchCase";

const PARTS = 50_000;
const CENTS = 100_000_000_00;

/** A target in cents over parts that are all free. Dinero gives what is left over to the largest parts, not remainders. */
export function parts(): BenchCase {
  const chance = seededChance(3);
  const weights = Array.from({ length: PARTS }, () => 1 + Math.floor(chance() * 1000));
  const given = [CENTS / 100, weights.map((weight) => [weight]), undefined, 0.01] as const;
  const amount = dinero({ amount: CENTS, currency: { code: "USD", base: 10, exponent: 2 } });

  return {
    name: "split over 50,000 parts",
    given,
    ours: () => SPLITTARGET(...given),
    peers: [
      {
        name: "dinero.js",
        run: () => allocate(amount, weights),
        agrees: (ours) =>
          allocate(amount, weights).every(
            (share, part) => Math.abs(toSnapshot(share).amount - (ours[part]![0] as number) * 100) < 1.5,
          ),
      },
    ],
  };
}
