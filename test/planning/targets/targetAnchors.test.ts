import fc from "fast-check";
import { targetAnchors, type Anchors } from "../../../src/planning/targets/targetAnchors";

const refusal = (argument: string, code = "out-of-range") =>
  expect.objectContaining({ code, argument }) as Error;

describe("targetAnchors", () => {
  // Method items C02 (strategy, history, market) and B08 (market and capacity; within reach of a jump).
  it("plans what strategy asks where market and capacity allow it", () => {
    expect(targetAnchors({ strategy: 120, history: 110, market: 200, capacity: 150 })).toEqual({
      floor: 108,
      plan: 120,
      stretch: 132,
      binding: "strategy",
    });
  });

  it("plans no less than history brings anyway", () => {
    expect(targetAnchors({ strategy: 100, history: 110, market: 200, capacity: 150 })).toEqual({
      floor: 99,
      plan: 110,
      stretch: 121,
      binding: "history",
    });
  });

  it("plans and stretches no farther than market and capacity", () => {
    expect(targetAnchors({ strategy: 150, history: 110, market: 200, capacity: 125 })).toEqual({
      floor: 112.5,
      plan: 125,
      stretch: 125,
      binding: "capacity",
    });
    expect(targetAnchors({ strategy: 120, history: 110, market: 125, capacity: 200 }).stretch).toBe(125);
    expect(targetAnchors({ strategy: 100, history: 110, market: 90, capacity: 95 }).binding).toBe("market");
  });

  // B08's own example: revenue doubled in three years is 25.99 % a year (B09).
  it("takes a doubling in three years as what strategy asks", () => {
    const asked = 100 * 2 ** (1 / 3);
    expect(targetAnchors({ strategy: asked, history: 110 }).plan).toBeCloseTo(125.99, 2);
  });

  it("goes by the anchors that are known", () => {
    expect(targetAnchors({ history: 110 })).toEqual({
      floor: 99,
      plan: 110,
      stretch: 121,
      binding: "history",
    });
    expect(targetAnchors({ market: 80, capacity: 90 })).toMatchObject({
      plan: 80,
      stretch: 80,
      binding: "market",
    });
    expect(targetAnchors({ strategy: 100, capacity: 0 })).toMatchObject({ plan: 0, binding: "capacity" });
  });

  it("names the first of anchors that are alike", () => {
    expect(targetAnchors({ strategy: 100, history: 100, market: 100, capacity: 100 }).binding).toBe(
      "strategy",
    );
    expect(targetAnchors({ strategy: 120, market: 100, capacity: 100 }).binding).toBe("market");
  });

  it("refuses with the argument and the mend", () => {
    expect(() => targetAnchors({})).toThrow(refusal("strategy", "too-few"));
    expect(() => targetAnchors({ strategy: 1, market: -5 })).toThrow(refusal("market"));
    expect(() => targetAnchors({ history: NaN })).toThrow(refusal("history", "not-a-number"));
    expect(() => targetAnchors({ capacity: 1e200 })).toThrow(refusal("capacity", "too-large"));
    expect(() => targetAnchors({ strategy: 1 }, 10)).toThrow("10 is not from 0 to 1; write 10% or 0.1");
  });
});

describe("the laws of targetAnchors", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined });
  const anchors: fc.Arbitrary<Anchors> = fc.record({
    strategy: amount,
    history: fc.integer({ min: 0, max: 1e9 }),
    market: amount,
    capacity: amount,
  });

  it("floor, plan and stretch stand in order, and the plan is the binding anchor, within market and capacity", () => {
    fc.assert(
      fc.property(anchors, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const { floor, plan, stretch, binding } = targetAnchors(given, percent / 100);
        expect(floor <= plan && plan <= stretch).toBe(true);
        expect(given[binding]).toBe(plan);
        expect(stretch).toBeLessThanOrEqual(Math.min(given.market ?? Infinity, given.capacity ?? Infinity));
      }),
    );
  });

  it("a higher anchor never lowers the plan", () => {
    const anchor = fc.constantFrom<keyof Anchors>("strategy", "history", "market", "capacity");
    fc.assert(
      fc.property(anchors, anchor, fc.integer({ min: 0, max: 1e9 }), (given, which, more) => {
        const raised = { ...given, [which]: (given[which] ?? 0) + more };
        fc.pre(given[which] !== undefined);
        expect(targetAnchors(raised).plan).toBeGreaterThanOrEqual(targetAnchors(given).plan);
      }),
    );
  });
});
