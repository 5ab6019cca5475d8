import fc from "fast-check";
import { missStreak } from "../../../src/planning/team/missStreak";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("missStreak", () => {
  // Method item C59: two months missed in a row, three months missed in a row.
  it("counts the misses up to the last month", () => {
    expect(missStreak([1, 0.9, 0.8])).toBe(2);
    expect(missStreak([0.9, 0.8, 0.99])).toBe(3);
    expect(missStreak([0.5, 0.5, 1])).toBe(0);
  });

  it("takes a month on the cut as met, although floating point misses it", () => {
    expect(missStreak([0.5, 0.7 + 0.1 + 0.2 - 1e-16])).toBe(0);
    expect(missStreak([0.79, 0.8], 0.8)).toBe(0);
    expect(missStreak([0.79, 0.79], 0.8)).toBe(2);
  });

  it("passes over months to come, and stops at a month nobody knows", () => {
    expect(missStreak([1, 0.9, 0.9, undefined, undefined])).toBe(2);
    expect(missStreak([0.9, undefined, 0.9, 0.9])).toBe(2);
  });

  it("has no answer without a month", () => {
    expect(missStreak([])).toBeUndefined();
    expect(missStreak([undefined, undefined])).toBeUndefined();
  });

  it("refuses what is no number", () => {
    expect(() => missStreak([0.5, NaN])).toThrow(refusal("not-a-number", { position: 2 }));
    expect(() => missStreak([1], NaN)).toThrow(refusal("not-a-number", { argument: "cut" }));
  });
});

describe("the laws of streaks", () => {
  const month = fc.option(
    fc.integer({ min: 0, max: 200 }).map((percent) => percent / 100),
    { nil: undefined },
  );
  const months = fc.array(month, { minLength: 1, maxLength: 24 });

  it("another miss adds one, a month met ends the run", () => {
    fc.assert(
      fc.property(months, (before) => {
        const known = before.filter((each) => each !== undefined);
        expect(missStreak([...known, 0.5])).toBe((missStreak(known) ?? 0) + 1);
        expect(missStreak([...before, 1])).toBe(0);
      }),
    );
  });

  it("a higher cut never shortens the run", () => {
    fc.assert(
      fc.property(months, fc.double({ min: 0, max: 2, noNaN: true }), (each, cut) => {
        expect(missStreak(each, cut + 0.1) ?? 0).toBeGreaterThanOrEqual(missStreak(each, cut) ?? 0);
      }),
    );
  });
});
