import fc from "fast-check";
import { splitTarget } from "../../../src/planning/targets/splitTarget";
import apportionment from "../../reference/apportionment.json";
import dinero from "../../reference/dinero_allocate.json";
import spreading from "../../reference/spread_locked.json";
import { describeShared, sharedJson } from "../../support/shared";
import { fittedShares } from "../../support/fittedShares";

const million = 1_000_000;
const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

interface Apportionment {
  cases: { name: string; weights: number[]; total: number; expected: { largest_remainder: number[] } }[];
  random_largest_remainder: { weights: number[]; total: number; largest_remainder: number[] }[];
}

describe("splitTarget", () => {
  // Method items B12 and C04: 30 : 40 : 30 : 40 on 100 million, and the first quarter held at 20 million.
  it("spreads the year over 30 : 40 : 30 : 40 to the cent", () => {
    expect(splitTarget(100 * million, [30, 40, 30, 40], { unit: 0.01 })).toEqual([
      21428571.43, 28571428.57, 21428571.43, 28571428.57,
    ]);
  });

  it("keeps a locked quarter and spreads the rest over the free ones", () => {
    const locks = [20 * million, undefined, undefined, undefined];
    expect(splitTarget(100 * million, [30, 40, 30, 40], { locks, unit: 0.01 })).toEqual([
      20_000_000, 29090909.09, 21818181.82, 29090909.09,
    ]);
  });

  it("gives ties to the earlier part", () => {
    expect(splitTarget(2, [1, 1, 1])).toEqual([1, 1, 0]);
    expect(splitTarget(2, [0.3, 0.1])).toEqual([2, 0]);
    expect(splitTarget(2, [0.1, 0.3])).toEqual([1, 1]);
  });

  it("mirrors a negative target", () => {
    expect(splitTarget(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  it("spreads equally where all weights are zero", () => {
    expect(splitTarget(10, [0, 0, 0])).toEqual([4, 3, 3]);
    expect(splitTarget(10, [5, 0, 0], { locks: [4, undefined, undefined] })).toEqual([4, 3, 3]);
  });

  it("takes the coarsest unit that fits target and locks", () => {
    expect(splitTarget(10, [1, 1, 1])).toEqual([4, 3, 3]);
    expect(splitTarget(10.5, [1, 1])).toEqual([5.3, 5.2]);
    expect(splitTarget(10, [1, 1, 1], { locks: [2.25, undefined, undefined] })).toEqual([2.25, 3.88, 3.87]);
    expect(splitTarget(0.000002, [1, 1])).toEqual([0.000001, 0.000001]);
  });

  it("cuts to units above one", () => {
    expect(splitTarget(10_000, [1, 1, 1], { unit: 1000 })).toEqual([4000, 3000, 3000]);
    expect(splitTarget(1, [1, 1, 1], { unit: 0.05 })).toEqual([0.35, 0.35, 0.3]);
  });

  it("reads a sum that Excel shows without its sixteenth digit", () => {
    expect(splitTarget(0.1 + 0.2, [1, 2])).toEqual([0.1, 0.2]);
  });

  it("takes back from the free parts what locks give beyond the target", () => {
    expect(splitTarget(100, [1, 1, 1], { locks: [150, undefined, undefined] })).toEqual([150, -25, -25]);
  });

  it("accepts every part locked when the locks add up", () => {
    expect(splitTarget(100, [1, 1], { locks: [60, 40] })).toEqual([60, 40]);
    expect(splitTarget(100, [1, 1], { locks: [0, undefined] })).toEqual([0, 100]);
  });

  it("tells neighbours apart at any size of weights", () => {
    expect(splitTarget(1, [1e-9, 1e12, 1e12])).toEqual([0, 1, 0]);
    expect(splitTarget(3, [1e300, 1e300, 1e300])).toEqual([1, 1, 1]);
    expect(splitTarget(1, [0.1234567890123456, 0.1234567890123457])).toEqual([0, 1]);
  });

  it("refuses with the argument, the item and the mend", () => {
    const split =
      (...args: Parameters<typeof splitTarget>) =>
      () =>
        splitTarget(...args);
    expect(split(100, [1, 2, -3])).toThrow(refusal("negative-weight", { argument: "weights", position: 3 }));
    expect(split(100, [1, 2, -3])).toThrow("item 3 is -3; weights are 0 or more");
    expect(split(100, [])).toThrow(refusal("too-few"));
    expect(split(100, [1, NaN])).toThrow(refusal("not-a-number", { position: 2 }));
    expect(split(NaN, [1])).toThrow(refusal("not-a-number", { argument: "target" }));
    expect(split(100.5, [1, 1], { unit: 1 })).toThrow(refusal("not-in-unit", { argument: "target" }));
    expect(split(100 / 3, [1, 1])).toThrow(refusal("not-in-unit", { argument: "target" }));
    expect(split(100, [1, 1], { locks: [0.5, undefined], unit: 1 })).toThrow(
      refusal("not-in-unit", { argument: "locks", position: 1 }),
    );
    expect(split(100, [1, 1], { locks: [1] })).toThrow(refusal("wrong-shape", { argument: "locks" }));
    expect(split(100, [1, 1], { locks: [60, 30] })).toThrow(refusal("nothing-free"));
    expect(split(1e18, [1, 1])).toThrow(refusal("too-large"));
    expect(split(100, [1, 1], { unit: 0 })).toThrow(refusal("out-of-range", { argument: "unit" }));
    expect(split(100, [1, 1], { unit: 1 / 3 })).toThrow(refusal("out-of-range", { argument: "unit" }));
  });

  // Balinski & Young (1975), the 1790 House, the Alabama pair: published or from martinlackner/apportionment (MIT).
  it.each(apportionment.cases)("apportions as published: $name", ({ weights, total, largest_remainder }) => {
    expect(splitTarget(total, weights)).toEqual(largest_remainder);
  });

  it.each(apportionment.random_largest_remainder)("apportions as the peer: $weights", (given) => {
    expect(splitTarget(given.total, given.weights)).toEqual(given.largest_remainder);
  });

  // IBM Planning Analytics and Oracle Hyperion documentation, as cited in the file.
  it.each(spreading.cases)("spreads $total as documented: $source", ({ total, weights, expected }) => {
    expect(splitTarget(total, weights)).toEqual(expected);
  });

  // dinero.js 2.0.2 gives left-over units to the largest ratios, not to the largest remainders.
  it.each(dinero.cases)(
    "differs from dinero.js where remainders decide: $ratios",
    ({ amount, ratios, allocated }) => {
      const split = splitTarget(amount, ratios);
      expect(split).not.toEqual(allocated);
      expect(split).toEqual(splitByDefinition(amount, ratios));
    },
  );
});

describeShared("splitTarget against the whole reference", ["reference", "apportionment.json"], () => {
  it("apportions every case alike", () => {
    const all = sharedJson<Apportionment>("reference", "apportionment.json");
    for (const { weights, total, expected } of all.cases)
      expect(splitTarget(total, weights)).toEqual(expected.largest_remainder);
    for (const { weights, total, largest_remainder } of all.random_largest_remainder)
      expect(splitTarget(total, weights)).toEqual(largest_remainder);
  });
});

describe("the laws of splitTarget", () => {
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
  );
  const weights = fc.array(weight, { minLength: 1, maxLength: 30 });
  const target = fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.maxSafeInteger());
  const sum = (parts: readonly number[]) => parts.reduce((total, part) => total + BigInt(part), 0n);

  it("parts add up to the target, and are what the definition gives", () => {
    fc.assert(
      fc.property(target, weights, (whole, shares) => {
        const parts = splitTarget(whole, shares);
        expect(sum(parts)).toBe(BigInt(whole));
        expect(parts).toEqual(splitByDefinition(whole, shares));
      }),
    );
  });

  it("cents add up to the cent, and each amount is the decimal it is written as", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), weights, (cents, shares) => {
        const parts = splitTarget(cents / 100, shares, { unit: 0.01 });
        expect(sum(parts.map((part) => Math.round(part * 100)))).toBe(BigInt(cents));
        for (const part of parts) expect(part).toBe(Number(part.toFixed(2)));
      }),
    );
  });

  it("locks are kept and the whole still adds up", () => {
    const locked = fc.array(
      fc.record({ weight, lock: fc.option(fc.integer({ min: -1e6, max: 1e6 }), { nil: undefined }) }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), locked, (whole, parts) => {
        const locks = [...parts.map((part) => part.lock), undefined];
        const split = splitTarget(whole, [...parts.map((part) => part.weight), 1], { locks });
        locks.forEach((lock, part) => expect(split[part]).toBe(lock ?? split[part]));
        expect(sum(split)).toBe(BigInt(whole));
      }),
    );
  });

  it("each part is within one unit of its exact share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 }), weights, (whole, shares) => {
        const parts = splitTarget(whole, shares);
        fittedShares(whole, shares).forEach(({ numerator, denominator }, part) => {
          const distance = BigInt(parts[part]!) * denominator - numerator;
          expect(distance < denominator && -distance < denominator).toBe(true);
        });
      }),
    );
  });

  it("a heavier part never gets less", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (whole, shares) => {
        const byWeight = splitTarget(whole, shares)
          .map((part, at) => ({ part, weight: shares[at]! }))
          .sort((a, b) => a.weight - b.weight || a.part - b.part);
        for (let at = 1; at < byWeight.length; at++)
          expect(byWeight[at]!.part).toBeGreaterThanOrEqual(byWeight[at - 1]!.part);
      }),
    );
  });

  it("the scale of the weights does not matter", () => {
    const whole = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
    const scale = fc.constantFrom(1e-6, 0.01, 0.1, 2, 7, 1000, 1e12);
    fc.assert(
      fc.property(target, whole, scale, (amount, shares, factor) => {
        const scaled = shares.map((share) => (factor < 1 ? share / Math.round(1 / factor) : share * factor));
        expect(splitTarget(amount, scaled)).toEqual(splitTarget(amount, shares));
      }),
    );
  });

  it("order does not matter, except among equal remainders", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), weights, (whole, shares) => {
        const backwards = splitTarget(whole, [...shares].reverse()).reverse();
        const remainders = fittedShares(whole, shares).map((share) => share.numerator % share.denominator);
        splitTarget(whole, shares).forEach((part, at) => {
          const alone = remainders.filter((remainder) => remainder === remainders[at]).length === 1;
          expect(alone ? backwards[at] : part).toBe(part);
        });
      }),
    );
  });
});

/** Largest remainder as the textbook puts it, in exact integers. */
function splitByDefinition(target: number, weights: readonly number[]): number[] {
  const shares = fittedShares(Math.abs(target), weights).map(({ numerator, denominator }, part) => ({
    part,
    units: numerator / denominator,
    lost: numerator % denominator,
  }));
  let left = BigInt(Math.abs(target)) - shares.reduce((total, share) => total + share.units, 0n);
  for (const share of [...shares].sort((a, b) =>
    a.lost > b.lost ? -1 : a.lost < b.lost ? 1 : a.part - b.part,
  ))
    if (left-- > 0n) share.units++;
  return shares.map(({ units }) => (target < 0 ? 0 - Number(units) : Number(units)));
}
