import fc from "fast-check";
import { topBottom } from "../../../src/planning/review/topBottom";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("topBottom", () => {
  it("takes three of each, in order of appearance among equals", () => {
    expect(topBottom([5, 1, 9, 1, 9, 7, 2])).toEqual({ best: [2, 4, 5], worst: [1, 3, 6] });
  });

  it("takes the low ones for best where less is better", () => {
    expect(topBottom([5, 1, 9], 1, "low")).toEqual({ best: [1], worst: [2] });
  });

  it("takes as many as there are", () => {
    expect(topBottom([4, 8], 5)).toEqual({ best: [1, 0], worst: [0, 1] });
    expect(topBottom([], 5)).toEqual({ best: [], worst: [] });
  });

  it("refuses no count and no number", () => {
    for (const count of [0, -1, 1.5, NaN, Infinity])
      expect(() => topBottom([1], count)).toThrow(refusal("out-of-range", { argument: "n" }));
    expect(() => topBottom([1, NaN])).toThrow(refusal("not-a-number", { argument: "values", position: 2 }));
  });
});

describe("the laws of top and bottom", () => {
  const values = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 30 });

  it("they are the ends of the sorted list", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 40 }), (given, count) => {
        const places = given.map((_, at) => at);
        const { best, worst } = topBottom(given, count);
        expect(best).toEqual([...places].sort((a, b) => given[b]! - given[a]!).slice(0, count));
        expect(worst).toEqual([...places].sort((a, b) => given[a]! - given[b]!).slice(0, count));
      }),
    );
  });

  it("turning the order turns best and worst", () => {
    fc.assert(
      fc.property(values, (given) => {
        const { best, worst } = topBottom(given, 4, "low");
        expect(topBottom(given, 4)).toEqual({ best: worst, worst: best });
      }),
    );
  });
});
