import { readFileSync } from "node:fs";
import fc from "fast-check";
import { planOdds } from "../../../src/planning/targets/planOdds";
import { describeShared, sharedFile } from "../../support/shared";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("planOdds", () => {
  it("draws what comes next from how periods changed", () => {
    // Up by a tenth or down by a tenth, by turns; the next is one or the other, with a little beyond.
    const history = Array.from({ length: 21 }, (_, at) => (at % 2 === 0 ? 100 : 110));
    const { probability, p10, p90, sampleSize } = planOdds(104, history);
    expect(sampleSize).toBe(17); // Four periods before, nothing ever changed; that is the closer rule.
    expect([probability, p10, p90]).toEqual([1, 110, 110]);
  });

  it("finds the ends of a small sample where the next value would be", () => {
    // Changes of 1 … 9 in even odds: one in ten under the least, one in ten over the greatest.
    const history = [1, 9, 2, 8, 3, 7, 4, 6, 5].reduce((all, change) => [...all, all.at(-1)! + change], [0]);
    const { p10, p50, p90, sampleSize } = planOdds(50, history);
    expect(sampleSize).toBe(9);
    expect(p10).toBeCloseTo(46, 0);
    expect(p50).toBeCloseTo(50, 0);
    expect(p90).toBeCloseTo(54, 0);
  });

  it("knows a season of quarters and of months", () => {
    const quarters = Array.from({ length: 16 }, (_, at) => [100, 40, 60, 160][at % 4]! * 1.05 ** at);
    expect(planOdds(0, quarters).p50).toBeCloseTo(100 * 1.05 ** 16, 6);
    const months = Array.from({ length: 30 }, (_, at) => 100 + ((at % 12) - 6) ** 2);
    expect(planOdds(0, months).p50).toBeCloseTo(100, 9);
  });

  it("goes by differences where nothing was sold, and never under nothing", () => {
    const history = [0, 5, 0, 9, 0, 7, 0, 8, 0];
    const { p10, p90 } = planOdds(1, history);
    expect(p10).toBe(0);
    expect(p90).toBeGreaterThan(5);
    expect(
      planOdds(
        1,
        history.map((value) => value - 9),
      ).p10,
    ).toBeLessThan(-9);
  });

  it("leaves out what can no longer be", () => {
    const history = [100, 120, 90, 110, 130, 100, 95, 120, 110];
    const free = planOdds(120, history);
    const begun = planOdds(120, history, { booked: 105 });
    expect(begun.p10).toBeGreaterThanOrEqual(105);
    expect(begun.probability).toBeGreaterThan(free.probability);
    expect(planOdds(120, history, { booked: 0 })).toEqual(free);
    expect(planOdds(120, history, { booked: 500 })).toMatchObject({ probability: 1, p10: 500, p90: 500 });
    expect(planOdds(600, history, { booked: 500 }).probability).toBe(0);
  });

  it("answers the same for the same seed, and within chance's reach for another", () => {
    const history = [100, 120, 90, 110, 130, 100, 95, 120, 110];
    expect(planOdds(120, history, { seed: 5 })).toEqual(planOdds(120, history, { seed: 5 }));
    const [one, other] = [1, 2].map((seed) => planOdds(120, history, { seed }).probability);
    expect(one).not.toBe(other);
    // 10,000 draws: four standard errors of a difference.
    expect(Math.abs(one! - other!)).toBeLessThan(4 * Math.sqrt((2 * 0.25) / 10_000));
  });

  it("refuses what it cannot go on from", () => {
    expect(() => planOdds(1, [1, 2, 3, 4, 5, 6, 7])).toThrow(refusal("too-few", { argument: "history" }));
    expect(() => planOdds(NaN, Array(8).fill(1))).toThrow(refusal("not-a-number", { argument: "plan" }));
    expect(() => planOdds(1, [...Array<number>(8).fill(1), NaN])).toThrow(
      refusal("not-a-number", { position: 9 }),
    );
    expect(() => planOdds(1, Array(8).fill(1), { booked: NaN })).toThrow(refusal("not-a-number"));
    expect(() => planOdds(1, Array(8).fill(1), { seed: 0.5 })).toThrow(
      refusal("out-of-range", { argument: "seed" }),
    );
    expect(() => planOdds(1, [1, 1e300, 1e-300, 1e300, 1, 1, 1, 1e300])).toThrow(refusal("too-large"));
  });
});

describeShared("planOdds on the M3 competition's series", ["data", "m3_subset.csv"], () => {
  it("has the outcome in its 10–90 % band 75–85 % of the time", () => {
    const [, ...rows] = readFileSync(sharedFile("data", "m3_subset.csv"), "utf8").trim().split("\n");
    const all = new Map<string, { train: number[]; test: number[] }>();
    for (const row of rows) {
      const [series = "", , , part, , value] = row.split(",");
      const found = all.get(series) ?? { train: [], test: [] };
      found[part as "train" | "test"].push(Number(value));
      all.set(series, found);
    }
    expect(all.size).toBe(80);

    /** The share of outcomes in the band: of the next period, or of every period held back, each with all before it. */
    const coverage = (periods: number, known = Infinity) => {
      const inside = [...all.values()].flatMap(({ train, test }) =>
        test.slice(0, periods).map((outcome, at) => {
          const { p10, p90 } = planOdds(0, [...train, ...test.slice(0, at)].slice(-known));
          return outcome >= p10 && outcome <= p90;
        }),
      );
      return inside.filter(Boolean).length / inside.length;
    };
    const found = {
      "next period": coverage(1),
      "every period held back": coverage(Infinity),
      "three periods, knowing 24": coverage(3, 24),
      "three periods, knowing 8": coverage(3, 8),
    };
    console.log("10–90 % band, share of outcomes inside:", found);
    for (const share of Object.values(found)) {
      expect(share).toBeGreaterThanOrEqual(0.75);
      expect(share).toBeLessThanOrEqual(0.85);
    }
  });
});

describe("the laws of a plan's odds", () => {
  const history = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 8, maxLength: 30 });

  it("they are in order, and a higher plan is never likelier", () => {
    fc.assert(
      fc.property(
        history,
        fc.double({ min: 0, max: 1e6, noNaN: true }),
        fc.double({ min: 0, max: 1e5, noNaN: true }),
        (values, plan, more) => {
          const odds = planOdds(plan, values);
          expect(odds.p10).toBeLessThanOrEqual(odds.p50);
          expect(odds.p50).toBeLessThanOrEqual(odds.p90);
          expect(planOdds(plan + more, values).probability).toBeLessThanOrEqual(odds.probability);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("the unit of money does not matter", () => {
    fc.assert(
      fc.property(history, (values) => {
        const [one, cents] = [
          planOdds(5e5, values),
          planOdds(
            5e7,
            values.map((value) => value * 100),
          ),
        ];
        expect(Math.abs(cents.p90 / one.p90 / 100 - 1)).toBeLessThan(1e-9);
        expect(cents.probability).toBeCloseTo(one.probability, 3);
      }),
      { numRuns: 40 },
    );
  });
});
