import fc from "fast-check";
import { quantile } from "../../src/planning/quantile";

describe("quantile", () => {
  // R 4.2: quantile(c(1, 2, 4, 8), c(0, .1, .25, .5, .75, 1), type = 7); Excel's PERCENTILE.INC agrees.
  it.each([
    [0, 1],
    [0.1, 1.3],
    [0.25, 1.75],
    [0.5, 3],
    [0.75, 5],
    [1, 8],
  ])("at %p of 1, 2, 4, 8 is %p", (share, value) => {
    expect(quantile([1, 2, 4, 8], share)).toBeCloseTo(value, 12);
  });

  it("is the value itself where the share falls on one, whatever floating point makes of the share", () => {
    for (let count = 1; count <= 501; count += 5)
      for (const fifth of [1, 2, 3, 4]) {
        const sorted = Array.from({ length: count }, (_, at) => at + 0.1);
        expect(quantile(sorted, fifth / 5)).toBe(((count - 1) / 5) * fifth + 0.1);
      }
  });

  it("is one value's own, and NaN of none", () => {
    expect(quantile([7], 0.3)).toBe(7);
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("never falls as the share grows", () => {
    const shares = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), shares, (values, [a, b]) => {
        const sorted = Float64Array.from(values).sort();
        const [low, high] = [quantile(sorted, Math.min(a, b)), quantile(sorted, Math.max(a, b))];
        expect(high).toBeGreaterThanOrEqual(low - 1e-6);
      }),
    );
  });
});
