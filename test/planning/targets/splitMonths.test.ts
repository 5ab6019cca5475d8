import fc from "fast-check";
import { splitMonths } from "../../../src/planning/targets/splitMonths";

const million = 1_000_000;
const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("splitMonths", () => {
  // Method items A60 (30 % and 50 %, the third month fills the gap) and C29 (30, 35, 35).
  it("gives the last month what is left", () => {
    expect(splitMonths(20 * million, [0.3, 0.5])).toEqual([6 * million, 10 * million, 4 * million]);
  });

  it("lets closed months count as they were", () => {
    expect(splitMonths(20 * million, [0.3, 0.5], [5 * million])).toEqual([
      5 * million,
      10 * million,
      5 * million,
    ]);
    expect(splitMonths(20 * million, [0.3, 0.5], [undefined, 9 * million])).toEqual([
      6 * million,
      9 * million,
      5 * million,
    ]);
  });

  it("reads shares that add up to the whole as naming every month", () => {
    expect(splitMonths(20 * million, [0.3, 0.35, 0.35])).toEqual([6 * million, 7 * million, 7 * million]);
    expect(splitMonths(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([33, 33, 34]);
  });

  it("shows a quarter that is already over its target below zero", () => {
    expect(splitMonths(20 * million, [0.3, 0.5], [15 * million])).toEqual([
      15 * million,
      10 * million,
      -5 * million,
    ]);
  });

  it("takes a closed last month as it was", () => {
    expect(splitMonths(20, [0.3, 0.5], [5, 9, 3])).toEqual([5, 9, 3]);
  });

  it("rounds to the unit that fits target and actuals", () => {
    expect(splitMonths(101, [0.3, 0.5])).toEqual([30, 51, 20]);
    expect(splitMonths(-101, [0.3, 0.5])).toEqual([-30, -51, -20]);
    expect(splitMonths(100, [0.3, 0.5], [28.25])).toEqual([28.25, 50, 21.75]);
  });

  it("refuses with the argument and the mend", () => {
    expect(() => splitMonths(100, [0.6, 0.5])).toThrow(refusal("out-of-range", { argument: "rhythm" }));
    expect(() => splitMonths(100, [0.6, 0.5])).toThrow("adds up to 110%; shares are at most 100% together");
    expect(() => splitMonths(100, [])).toThrow(refusal("too-few"));
    expect(() => splitMonths(100, [0.3, -0.1])).toThrow(
      refusal("negative-weight", { argument: "rhythm", position: 2 }),
    );
    expect(() => splitMonths(100, [0.3], [1, 2, 3])).toThrow(refusal("wrong-shape", { argument: "actuals" }));
    expect(() => splitMonths(1 / 3, [0.3])).toThrow(refusal("not-in-unit", { argument: "target" }));
  });
});

describe("the laws of splitMonths", () => {
  const share = fc.integer({ min: 0, max: 250 }).map((permille) => permille / 1000);
  const rhythm = fc.array(share, { minLength: 1, maxLength: 4 });
  const cents = fc.integer({ min: -1e11, max: 1e11 });

  it("months add up to the target to the cent while the last one is open", () => {
    fc.assert(
      fc.property(
        cents,
        rhythm,
        fc.array(fc.option(cents, { nil: undefined }), { maxLength: 1 }),
        (target, shares, closed) => {
          const actuals = closed.map((actual) => (actual === undefined ? undefined : actual / 100));
          const months = splitMonths(target / 100, shares, actuals.slice(0, shares.length - 1));
          expect(months.reduce((sum, month) => sum + Math.round(month * 100), 0)).toBe(target);
        },
      ),
    );
  });

  it("an open month is within half a unit of its share", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), rhythm, (target, shares) => {
        const months = splitMonths(target, shares);
        shares.slice(0, months.length - 1).forEach((part, month) => {
          expect(Math.abs(months[month]! - target * part)).toBeLessThanOrEqual(0.5 + 1e-6);
        });
      }),
    );
  });
});
