import fc from "fast-check";
import { flexShare } from "../../../src/planning/targets/flexShare";
import { flexTarget } from "../../../src/planning/targets/flexTarget";

const refusal = (argument: string, code = "out-of-range") =>
  expect.objectContaining({ code, argument }) as Error;

describe("flexTarget", () => {
  // Method item C11: b = 10 % + 5 % × flags / 3; 100 with three flags is 85 / 100 / 115.
  it("widens with every risk that is seen", () => {
    expect(flexTarget(100, 0)).toEqual({ floor: 90, plan: 100, stretch: 110 });
    expect(flexTarget(100, 3)).toEqual({ floor: 85, plan: 100, stretch: 115 });
    expect(flexTarget(6000, 1)).toEqual({ floor: 5300, plan: 6000, stretch: 6700 });
    expect(flexTarget(6000, 2)).toEqual({ floor: 5200, plan: 6000, stretch: 6800 });
  });

  it("takes edges of its own", () => {
    expect(flexTarget(100, 3, 0, 0.3)).toEqual({ floor: 70, plan: 100, stretch: 130 });
    expect(flexTarget(100, 1, 0.2, 0.2)).toEqual({ floor: 80, plan: 100, stretch: 120 });
    expect(flexTarget(0, 3)).toEqual({ floor: 0, plan: 0, stretch: 0 });
  });

  it("refuses with the argument and the mend", () => {
    expect(() => flexTarget(100, 4)).toThrow(refusal("riskFlags"));
    expect(() => flexTarget(100, 1.5)).toThrow("1.5 is not 0, 1, 2 or 3");
    expect(() => flexTarget(-1, 0)).toThrow(refusal("plan"));
    expect(() => flexTarget(NaN, 0)).toThrow(refusal("plan", "not-a-number"));
    expect(() => flexTarget(1e200, 0)).toThrow(refusal("plan", "too-large"));
    expect(() => flexTarget(100, 0, 10)).toThrow(refusal("low"));
    expect(() => flexTarget(100, 0, 0.2)).toThrow("0.2 is not at or under high, 0.15");
    expect(() => flexTarget(100, 0, 0.1, 2)).toThrow(refusal("high"));
  });
});

describe("the laws of flexTarget", () => {
  it("floor and stretch lie evenly around the plan, and further out with every flag", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (plan, flags) => {
        const { floor, stretch } = flexTarget(plan, flags);
        expect((floor + stretch) / 2 / plan).toBeCloseTo(1, 12);
        expect((stretch - floor) / 2 / plan).toBeCloseTo(flexShare(flags), 12);
        expect(flexTarget(plan, flags + 1).floor).toBeLessThan(floor);
        expect(flexTarget(plan, flags + 1).stretch).toBeGreaterThan(stretch);
      }),
    );
  });
});
