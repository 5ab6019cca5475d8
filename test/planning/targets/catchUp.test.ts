import fc from "fast-check";
import { catchUp } from "../../../src/planning/targets/catchUp";
import { splitTarget } from "../../../src/planning/targets/splitTarget";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part }) as Error;

describe("catchUp", () => {
  // Method item A60: 20 million, 6 came in the first month; 50 % and 20 % of the rhythm are left, 14 million in all.
  it("spreads what is missing over the periods left", () => {
    expect(catchUp(20_000_000, 6_000_000, [50, 20])).toEqual([10_000_000, 4_000_000]);
    expect(catchUp(20_000_000, 5_000_000, [50, 20], 0.01)).toEqual([10_714_285.71, 4_285_714.29]);
    expect(catchUp(100, 40, [1])).toEqual([60]);
  });

  it("goes below zero once the target is passed, and to zero when it is met", () => {
    expect(catchUp(100, 110, [3, 1])).toEqual([-8, -2]);
    expect(catchUp(100, 100, [3, 1])).toEqual([0, 0]);
  });

  it("spreads equally where no period left weighs anything", () => {
    expect(catchUp(100, 40, [0, 0])).toEqual([30, 30]);
  });

  it("takes the coarsest unit that fits target and actual", () => {
    expect(catchUp(100, 33, [1, 1])).toEqual([34, 33]);
    expect(catchUp(100, 33.5, [1, 1])).toEqual([33.3, 33.2]);
    expect(catchUp(100_000, 33_000, [1, 1], 1000)).toEqual([34_000, 33_000]);
  });

  it("refuses with the argument and the mend", () => {
    const catching =
      (...given: Parameters<typeof catchUp>) =>
      () =>
        catchUp(...given);
    expect(catching(100, 40, [])).toThrow(refusal("too-few", { argument: "weightsLeft" }));
    expect(catching(100, 40, [1, -1])).toThrow(
      refusal("negative-weight", { argument: "weightsLeft", position: 2 }),
    );
    expect(catching(100, 40.5, [1], 1)).toThrow(refusal("not-in-unit", { argument: "actual" }));
    expect(catching(100.5, 40, [1], 1)).toThrow(refusal("not-in-unit", { argument: "target" }));
    expect(catching(NaN, 40, [1])).toThrow(refusal("not-a-number", { argument: "target" }));
    expect(catching(9e15, -9e15, [1])).toThrow(refusal("too-large", { argument: "actual" }));
    expect(catching(100, 40, [1], -1)).toThrow(refusal("out-of-range", { argument: "unit" }));
  });
});

describe("the laws of catchUp", () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  const weights = fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 });

  it("what came in and what is to come add up to the target, to the cent", () => {
    fc.assert(
      fc.property(cents, cents, weights, (target, actual, left) => {
        const amounts = catchUp(target / 100, actual / 100, left, 0.01);
        const sum = amounts.reduce((total, amount) => total + Math.round(amount * 100), actual);
        expect(sum).toBe(target);
      }),
    );
  });

  it("is the target with what came in as a locked part", () => {
    fc.assert(
      fc.property(cents, cents, weights, (target, actual, left) => {
        const locks = [...left.map(() => undefined), actual];
        expect([...catchUp(target, actual, left), actual]).toEqual(
          splitTarget(target, [...left, 0], { locks }),
        );
      }),
    );
  });

  it("needs nothing new of a plan that came in as planned", () => {
    fc.assert(
      fc.property(fc.nat(1e9), weights, (target, all) => {
        const [first, ...left] = splitTarget(target, [...all, 1]);
        const still = catchUp(target, first!, left);
        expect(still).toEqual(left);
      }),
    );
  });
});
