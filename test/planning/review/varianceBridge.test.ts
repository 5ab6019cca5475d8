import fc from "fast-check";
import { varianceBridge } from "../../../src/planning/review/varianceBridge";
import reference from "../../reference/variance_decomposition.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });
const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
const product = (drivers: readonly number[]) => drivers.reduce((all, driver) => all * driver, 1);

/** The definition itself: each driver's mean effect over every order of changes. */
function overAllOrders(plan: readonly number[], actual: readonly number[]): number[] {
  const orders = permutations(plan.map((_, driver) => driver));
  const parts = plan.map(() => 0);
  for (const order of orders) {
    const state = [...plan];
    for (const driver of order) {
      const before = product(state);
      state[driver] = actual[driver]!;
      parts[driver]! += (product(state) - before) / orders.length;
    }
  }
  return parts;
}

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((first) =>
        permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
      );

describe("varianceBridge", () => {
  // Shapley over all six orders (Sun 1998), evaluated by numpy; rows are summed by driver.
  it.each(reference.three_factor)(
    "tells $base → $new apart as published",
    ({ base, new: actual, change, shapley }) => {
      const rows = base.map((plan, row) => varianceBridge(plan, actual[row]!));
      shapley.forEach((expected, driver) => {
        const part = total(rows.map((parts) => parts[driver]!));
        expect(Math.abs(part - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      });
      expect(total(rows.flat())).toBeCloseTo(change, 6);
    },
  );

  it("cuts parts to a unit, and still adds up", () => {
    expect(varianceBridge([1000, 2, 50], [1100, 2.2, 48], 1)).toEqual([10287, 10287, -4414]);
    expect(varianceBridge([1000, 2, 50], [1100, 2.2, 48], 1000)).toEqual([10000, 10000, -4000]);
  });

  it("gives one driver the whole gap", () => {
    expect(varianceBridge([100], [90])).toEqual([-10]);
  });

  it("takes zeros and any sign", () => {
    expect(varianceBridge([0, 5], [3, 5])).toEqual([15, 0]);
    expect(varianceBridge([0, 0], [4, 5])).toEqual([10, 10]);
    expect(varianceBridge([2, 3], [-2, -3])).toEqual([0, 0]);
    expect(varianceBridge([2, 3], [-2, 3])).toEqual([-12, 0]);
  });

  it("refuses what is no product of drivers", () => {
    expect(() => varianceBridge([], [])).toThrow(refusal("too-few"));
    expect(() => varianceBridge([1, 2], [1])).toThrow(refusal("wrong-shape", { argument: "actual" }));
    expect(() => varianceBridge([1, NaN], [1, 2])).toThrow(
      refusal("not-a-number", { argument: "plan", position: 2 }),
    );
    expect(() => varianceBridge([1e200, 1e200], [1, 2])).toThrow(refusal("too-large"));
    expect(() => varianceBridge([1], [2], 0)).toThrow(refusal("out-of-range", { argument: "unit" }));
    expect(() => varianceBridge([1e9, 1e9], [1, 2], 0.01)).toThrow(
      refusal("too-large", { argument: "unit" }),
    );
    expect(() => varianceBridge(Array(51).fill(1), Array(51).fill(1))).toThrow(refusal("too-large"));
  });
});

describe("the laws of a bridge", () => {
  const driver = fc.integer({ min: -400, max: 400 }).map((hundredths) => hundredths / 20);
  const pair = fc.integer({ min: 1, max: 5 }).chain((count) => {
    const drivers = fc.array(driver, { minLength: count, maxLength: count });
    return fc.tuple(drivers, drivers);
  });
  const unit = fc.constantFrom(0.01, 0.25, 1, 1000);

  it("the parts add up to the gap of the rounded products, for any signs and zeros", () => {
    fc.assert(
      fc.property(pair, unit, ([plan, actual], size) => {
        const units = varianceBridge(plan, actual, size).map((part) => Math.round(part / size));
        expect(total(units)).toBe(0 + Math.round(product(actual) / size) - Math.round(product(plan) / size));
      }),
    );
  });

  it("each part is the mean effect over all orders", () => {
    fc.assert(
      fc.property(pair, ([plan, actual]) => {
        const scale = 1 + product(plan.map((each, at) => Math.max(1, Math.abs(each), Math.abs(actual[at]!))));
        const expected = overAllOrders(plan, actual);
        varianceBridge(plan, actual).forEach((part, at) =>
          expect(Math.abs(part - expected[at]!)).toBeLessThanOrEqual(1e-9 * scale),
        );
      }),
    );
  });

  it("what did not change brought nothing; swapping plan and actual turns every sign", () => {
    fc.assert(
      fc.property(pair, ([plan, actual]) => {
        const parts = varianceBridge(plan, [plan[0]!, ...actual.slice(1)]);
        expect(parts[0]).toBe(0);
        const scale =
          1 +
          Math.abs(product(plan)) +
          Math.abs(product(actual)) +
          total(varianceBridge(plan, actual).map(Math.abs));
        varianceBridge(actual, plan).forEach((part, at) =>
          expect(Math.abs(part + varianceBridge(plan, actual)[at]!)).toBeLessThanOrEqual(1e-9 * scale),
        );
      }),
    );
  });
});
