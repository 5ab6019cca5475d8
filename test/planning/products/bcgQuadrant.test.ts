import { bcgQuadrant } from "../../../src/planning/products/bcgQuadrant";
import { portfolioCut } from "../../../src/planning/products/portfolioCut";

const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);

// Method item B06: margin and growth, not market share and growth.
describe("bcgQuadrant", () => {
  const cuts = { margin: 0.3, growth: 0.1 };

  it.each([
    [0.3, 0.1, "star"],
    [0.3, 0.0999, "cashCow"],
    [0.2999, 0.1, "questionMark"],
    [0.2999, 0.0999, "dog"],
    [0.1 + 0.2, 0.4 - 0.3, "star"],
    [-0.5, -0.5, "dog"],
  ])("a margin of %p and growth of %p make a %s", (margin, growth, quadrant) => {
    expect(bcgQuadrant(margin, growth, cuts)).toBe(quadrant);
  });

  it("refuses what is no number", () => {
    expect(() => bcgQuadrant(NaN, 1, cuts)).toThrow(refusal({ code: "not-a-number", argument: "margin" }));
    expect(() => bcgQuadrant(1, Infinity, cuts)).toThrow(
      refusal({ code: "not-a-number", argument: "growth" }),
    );
  });
});

describe("portfolioCut", () => {
  it("is the mean of two products or more", () => {
    expect(portfolioCut([0.2, 0.4], "marginCut")).toBeCloseTo(0.3, 12);
    expect(() => portfolioCut([0.2], "marginCut")).toThrow(
      refusal({ code: "too-few", argument: "marginCut" }),
    );
    expect(() => portfolioCut([1e308, 1e308], "growthCut")).toThrow(refusal({ code: "too-large" }));
  });
});
