import fc from "fast-check";
import { commission } from "../../../src/planning/team/commission";
import { rateLadder } from "../../../src/planning/team/rateLadder";
import reference from "../../reference/commission.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("commission", () => {
  // Method item B23: 10,000 + 3,000 + 4,000; on the whole amount 2% of 1.4m.
  const ladder = rateLadder([0, 1_000_000, 1_200_000], [0.01, 0.015, 0.02], "thresholds");

  it("pays each slice at its own rate", () => {
    expect(commission(1_400_000, ladder)).toBe(17_000);
    expect(commission(1_000_000, ladder)).toBe(10_000);
    expect(commission(1_100_000, ladder)).toBe(11_500);
  });

  it("pays the whole amount at the rate reached, from the threshold itself on", () => {
    expect(commission(1_400_000, ladder, "whole")).toBe(28_000);
    expect(commission(1_199_999, ladder, "whole")).toBeCloseTo(17_999.985, 9);
    expect(commission(1_200_000, ladder, "whole")).toBe(24_000);
  });

  it("reaches a threshold that floating point misses", () => {
    const tenths = rateLadder([0.3], [1], "thresholds");
    expect(commission(0.7 - 0.4, tenths, "whole")).toBeCloseTo(0.3, 12);
  });

  it("is 1% of everything with a single step (C56)", () => {
    expect(commission(1_400_000, rateLadder([0], [0.01], "thresholds"))).toBe(14_000);
  });

  it("pays nothing under the first step", () => {
    const late = rateLadder([100, 200], [0.1, 0.2], "thresholds");
    expect(commission(99, late)).toBe(0);
    expect(commission(99, late, "whole")).toBe(0);
    expect(commission(-50, ladder)).toBe(0);
    expect(commission(150, late)).toBe(5);
  });

  it.each(reference.marginal.people)("pays $name's week $expected (mrexcel.com 931549)", (person) => {
    const { goal, before, after, expected } = person;
    const plan = rateLadder([0, goal / 2, goal], [0.03, 0.04, 0.05], "thresholds");
    expect(commission(after, plan) - commission(before, plan)).toBeCloseTo(expected, 9);
  });

  it.each(reference.attainment.points)("pays $payout at $attainment (Excel Campus)", (point) => {
    const { tiers_attainment_from, tier_rate } = reference.attainment;
    const plan = rateLadder(tiers_attainment_from, tier_rate, "thresholds");
    expect(commission(point.attainment, plan)).toBeCloseTo(point.payout, 12);
  });

  it("refuses sales that are no number or too many", () => {
    expect(() => commission(NaN, ladder)).toThrow(refusal("not-a-number", { argument: "sales" }));
    expect(() => commission(1e308, rateLadder([0], [100], "thresholds"))).toThrow(refusal("too-large"));
  });
});

describe("rateLadder", () => {
  it("refuses steps that do not rise, and rates that do not fit", () => {
    const ladder = (froms: number[], rates: number[]) => () => rateLadder(froms, rates, "cuts");
    expect(ladder([], [])).toThrow(refusal("too-few", { argument: "cuts" }));
    expect(ladder([1, 2], [1])).toThrow(refusal("wrong-shape", { argument: "rates" }));
    expect(ladder([1, 1], [1, 2])).toThrow(refusal("out-of-range", { argument: "cuts", position: 2 }));
    expect(ladder([1, NaN], [1, 2])).toThrow(refusal("not-a-number", { argument: "cuts", position: 2 }));
    expect(ladder([1, 2], [1, -2])).toThrow(refusal("out-of-range", { argument: "rates", position: 2 }));
    expect(ladder([1, 2], [Infinity, 2])).toThrow(refusal("not-a-number", { argument: "rates" }));
    const many = Array.from({ length: 1001 }, (_, at) => at);
    expect(ladder(many, many)).toThrow(refusal("too-large", { argument: "cuts" }));
  });
});

describe("the laws of commission", () => {
  const step = fc.record({ width: fc.integer({ min: 1, max: 1e6 }), rate: fc.integer({ min: 0, max: 50 }) });
  const ladders = fc.array(step, { minLength: 1, maxLength: 6 }).map((steps) => {
    let from = 0;
    const froms = steps.map(({ width }) => (from += width));
    const rates = steps.map(({ rate }) => rate / 100);
    return { froms, rates, ladder: rateLadder(froms, rates, "thresholds") };
  });
  const sales = fc.integer({ min: -1e6, max: 1e7 });

  it("more sales never earn less, slice by slice", () => {
    fc.assert(
      fc.property(ladders, sales, fc.nat(1e6), ({ ladder }, sold, more) => {
        expect(commission(sold + more, ladder)).toBeGreaterThanOrEqual(commission(sold, ladder) - 1e-6);
      }),
    );
  });

  it("is the sum, over the steps, of what each adds to the rate before (SUMPRODUCT in a cell)", () => {
    fc.assert(
      fc.property(ladders, sales, ({ froms, rates, ladder }, sold) => {
        const added = rates.map((rate, at) => rate - (rates[at - 1] ?? 0));
        const sum = froms.reduce((total, from, at) => total + Math.max(sold - from, 0) * added[at]!, 0);
        expect(commission(sold, ladder)).toBeCloseTo(sum, 4);
      }),
    );
  });

  it("a step that keeps the rate changes nothing", () => {
    fc.assert(
      fc.property(
        ladders,
        sales,
        fc.integer({ min: 1, max: 1e6 }),
        ({ froms, rates, ladder }, sold, width) => {
          const longer = rateLadder(
            [...froms, froms.at(-1)! + width],
            [...rates, rates.at(-1)!],
            "thresholds",
          );
          expect(commission(sold, longer)).toBeCloseTo(commission(sold, ladder), 4);
          expect(commission(sold, longer, "whole")).toBe(commission(sold, ladder, "whole"));
        },
      ),
    );
  });
});
