import fc from "fast-check";
import { customerTier, TIER_CUTS } from "../../../src/planning/customers/customerTier";
import { leastOfTopShare } from "../../../src/planning/customers/leastOfTopShare";

describe("leastOfTopShare", () => {
  it("is the value with which the share is reached", () => {
    expect(leastOfTopShare([10, 40, 30, 20], 0.5)).toBe(30);
    expect(leastOfTopShare([10, 40, 30, 20], 0.4)).toBe(40);
    expect(leastOfTopShare([10, 40, 30, 20], 1)).toBe(10);
    expect(leastOfTopShare([0.1, 0.2, 0.3, 0.6], 0.5)).toBe(0.6);
  });

  it("counts what is below 0 as nothing, and has no answer without a total or a share", () => {
    expect(leastOfTopShare([-90, 60, 40], 0.6)).toBe(60);
    expect(leastOfTopShare([0, -5], 0.5)).toBeUndefined();
    expect(leastOfTopShare([], 0.5)).toBeUndefined();
    expect(leastOfTopShare([1], 0)).toBeUndefined();
    expect(() => leastOfTopShare([1e308, 1e308], 0.5)).toThrow(
      expect.objectContaining({ code: "too-large" }),
    );
  });

  it("takes values that together reach the share, and none too many", () => {
    const values = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 1e6 }),
        (given, part, scale) => {
          const share = part / 20;
          const least = leastOfTopShare(given, share)!;
          const sum = (some: number[]) => some.reduce((total, value) => total + value, 0);
          const needed = share * sum(given);
          expect(sum(given.filter((value) => value >= least))).toBeGreaterThanOrEqual(needed - 1e-6);
          expect(sum(given.filter((value) => value > least))).toBeLessThan(needed);
          expect(
            leastOfTopShare(
              given.map((value) => value * scale),
              share,
            ),
          ).toBe(least * scale);
        },
      ),
    );
  });
});

describe("customerTier", () => {
  const customer = { purchases: 60, years: 3, orders: 1 };

  // Method item B04, with the cuts of the method's second part: 50% of purchases, 2 years, 4 orders.
  it("needs both weight and years to be strategic, orders to be growth", () => {
    expect(customerTier(customer, 60)).toBe("strategic");
    expect(customerTier({ ...customer, years: 2 }, 60)).toBe("strategic");
    expect(customerTier({ ...customer, years: 1.99 }, 60)).toBe("scattered");
    expect(customerTier({ ...customer, years: 1, orders: 4 }, 60)).toBe("growth");
    expect(customerTier({ ...customer, purchases: 59, orders: 3.99 }, 60)).toBe("scattered");
    expect(customerTier(customer, undefined)).toBe("scattered");
  });

  it("keeps to other cuts", () => {
    expect(customerTier(customer, 60, { ...TIER_CUTS, years: 5 })).toBe("scattered");
    expect(customerTier(customer, 99, { ...TIER_CUTS, orders: 1 })).toBe("growth");
  });

  it("refuses what is no number", () => {
    expect(() => customerTier({ ...customer, years: NaN }, 1)).toThrow(
      expect.objectContaining({ code: "not-a-number", argument: "years" }),
    );
  });
});
