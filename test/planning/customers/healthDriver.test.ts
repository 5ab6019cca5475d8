import fc from "fast-check";
import { healthDriver } from "../../../src/planning/customers/healthDriver";
import { healthModel } from "../../../src/planning/customers/healthModel";
import { healthScore } from "../../../src/planning/customers/healthScore";

describe("healthDriver", () => {
  const model = healthModel([3, 2, 1], [0, 10, 0], [100, 0, 1]);

  it("is the metric that costs most points, by weight and distance from its best", () => {
    expect(healthDriver([50, 2, 1], model)).toEqual({ metric: 0, points: 25 });
    expect(healthDriver([90, 8, 1], model)!.metric).toBe(1);
    expect(healthDriver([100, 0, -5], model)!.metric).toBe(2);
  });

  it("is the earlier of two that cost as much, whatever floating point makes of them", () => {
    // 0.3 × 0.1 and 0.1 × 0.3.
    const even = healthModel([0.3, 0.1], [0, 0], [1, 1]);
    expect(healthDriver([0.9, 0.7], even)!.metric).toBe(0);
    expect(healthDriver([0.7, 0.9], healthModel([0.1, 0.3], [0, 0], [1, 1]))!.metric).toBe(0);
  });

  it("passes over what is not known, and has no answer where there is no score", () => {
    expect(healthDriver([undefined, 5, 0], healthModel([1, 2, 2], [0, 10, 0], [1, 0, 1]))!.metric).toBe(2);
    expect(healthDriver([undefined, 5, 0], model)).toBeUndefined();
  });

  it("costs nothing where all is at its best", () => {
    expect(healthDriver([100, 0, 1], model)).toEqual({ metric: 0, points: 0 });
  });

  it("never costs more than the score lacks, nor less than its share of it", () => {
    const metrics = fc.tuple(fc.integer({ min: -20, max: 120 }), fc.integer({ min: -2, max: 12 }), fc.nat(3));
    fc.assert(
      fc.property(metrics, (given) => {
        const lacking = 100 - healthScore(given, model)!;
        const { points } = healthDriver(given, model)!;
        expect(points).toBeLessThanOrEqual(lacking + 1e-9);
        expect(points).toBeGreaterThanOrEqual(lacking / 3 - 1e-9);
      }),
    );
  });
});
