import fc from "fast-check";
import { discountCheck } from "../../../src/planning/control/discountCheck";
import { priceFloor } from "../../../src/planning/control/priceFloor";

const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);

describe("discountCheck", () => {
  const ka = { floor: 0.8, freeFrom: 0.9 };

  // Method item A21: floors of 80% for key accounts and 75% for small businesses.
  it.each([
    [79, { floor: 0.8 }, "breach"],
    [80, { floor: 0.8 }, "within"],
    [74.99, { floor: 0.75 }, "breach"],
    [75, { floor: 0.75 }, "within"],
    [120, { floor: 0.8 }, "within"],
    [0, { floor: 0.8 }, "breach"],
    [79.99, ka, "breach"],
    [80, ka, "approval"],
    [89.99, ka, "approval"],
    [90, ka, "within"],
  ])("a price of %p of 100 under %p is %s", (net, floor, verdict) => {
    expect(discountCheck(100, net, floor)).toBe(verdict);
  });

  it("has no answer for a list price of 0, and refuses prices below it", () => {
    expect(discountCheck(0, 5, ka)).toBeUndefined();
    expect(() => discountCheck(-1, 5, ka)).toThrow(refusal({ code: "out-of-range", argument: "list" }));
    expect(() => discountCheck(1, -5, ka)).toThrow(refusal({ code: "out-of-range", argument: "net" }));
    expect(() => discountCheck(NaN, 5, ka)).toThrow(refusal({ code: "not-a-number", argument: "list" }));
  });

  it("never judges a higher price worse, on any scale", () => {
    const rank = { breach: 0, approval: 1, within: 2 };
    const price = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(price, price, fc.integer({ min: 1, max: 1e6 }), (one, other, scale) => {
        const verdict = (net: number) => rank[discountCheck(100 * scale, net * scale, ka)!];
        expect(verdict(Math.max(one, other))).toBeGreaterThanOrEqual(verdict(Math.min(one, other)));
        expect(verdict(one)).toBe(rank[discountCheck(100, one, ka)!]);
      }),
    );
  });
});

describe("priceFloor", () => {
  it("insists on shares in order", () => {
    expect(priceFloor(0.8, 0.9, [2, 3])).toEqual(ka());
    expect(() => priceFloor(80, undefined, [5, 6])).toThrow(refusal({ code: "out-of-range", position: 5 }));
    expect(() => priceFloor(-0.1, undefined, [2, 3])).toThrow(refusal({ code: "out-of-range" }));
    expect(() => priceFloor(0.8, 0.7, [2, 3])).toThrow(refusal({ code: "out-of-range" }));
  });
  const ka = () => ({ floor: 0.8, freeFrom: 0.9 });
});
