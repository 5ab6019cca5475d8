import fc from "fast-check";
import { streakAlert } from "../../../src/planning/control/streakAlert";
import { trendAlert } from "../../../src/planning/control/trendAlert";

const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);

// Method item A67: under 80% of the mean of all regions, two weeks in a row.
describe("streakAlert", () => {
  const streak = (values: (number | undefined)[], benchmark = 10, ...rest: number[]) =>
    streakAlert(
      values,
      values.map(() => benchmark),
      ...rest,
    );

  it("says since when the last periods have been too low", () => {
    expect(streak([10, 7, 7])).toEqual({ alert: true, since: 2 });
    expect(streak([7, 7, 7])).toEqual({ alert: true, since: 1 });
    expect(streak([7, 7, 10, 7])).toEqual({ alert: false });
    expect(streak([7, 7, 10])).toEqual({ alert: false });
    expect(streak([10, 7], 10, 0.2, 1)).toEqual({ alert: true, since: 2 });
  });

  it("does not count exactly 80% as below", () => {
    expect(streak([8, 8])).toEqual({ alert: false });
    expect(streak([0.24, 0.24], 0.3)).toEqual({ alert: false });
    expect(streak([7.999, 7.999])).toEqual({ alert: true, since: 1 });
  });

  it("holds each period against its own benchmark", () => {
    expect(streakAlert([7, 7], [10, 8])).toEqual({ alert: false });
    expect(streakAlert([7, 6], [10, 8])).toEqual({ alert: true, since: 1 });
    expect(streakAlert([7, 7], [10, undefined])).toEqual({ alert: false });
  });

  it("passes over periods to come, and is ended by an unknown one", () => {
    expect(streak([7, 7, undefined, undefined])).toEqual({ alert: true, since: 1 });
    expect(streak([7, undefined, 7])).toEqual({ alert: false });
    expect(streak([undefined])).toBeUndefined();
    expect(streak([])).toBeUndefined();
  });

  it("takes a benchmark below 0 the same way", () => {
    expect(streak([-13, -13], -10)).toEqual({ alert: true, since: 1 });
    expect(streak([-11, -11], -10)).toEqual({ alert: false });
  });

  it("says what is wrong", () => {
    expect(() => streakAlert([1], [1, 2])).toThrow(refusal({ code: "wrong-shape", argument: "benchmark" }));
    expect(() => streak([1], 1, 20)).toThrow(refusal({ code: "out-of-range", argument: "drop" }));
    expect(() => streak([1], 1, 0.2, 0)).toThrow(refusal({ code: "out-of-range", argument: "run" }));
    expect(() => streak([1], 1, 0.2, 1.5)).toThrow(refusal({ code: "out-of-range", argument: "run" }));
  });

  it("alerts as long as it began, and not on any other scale differently", () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 1000 }),
        (given, run, scale) => {
          const found = streak(given, 10, 0.2, run)!;
          const low = given.map((value) => value < 8);
          expect(found.alert).toBe(low.length >= run && low.slice(-run).every(Boolean));
          if (found.since !== undefined) {
            expect(low.slice(found.since - 1).every(Boolean)).toBe(true);
            expect(low[found.since - 2] ?? false).toBe(false);
          }
          expect(
            streak(
              given.map((value) => value * scale),
              10 * scale,
              0.2,
              run,
            ),
          ).toEqual(found);
        },
      ),
    );
  });
});

// Method item B29, with the sizes of the method's second part: 10% under the trailing mean of four, or three falls.
describe("trendAlert", () => {
  it("alerts at 10% under the mean of the four periods before", () => {
    expect(trendAlert([100, 100, 100, 100, 90])).toEqual({ alert: true, change: -0.1 });
    expect(trendAlert([100, 100, 100, 100, 90.1])!.alert).toBe(false);
    expect(trendAlert([500, 90, 110, 80, 120, 75])).toEqual({ alert: true, change: -0.25 });
    expect(trendAlert([100, 100, 100, 100, 130])).toEqual({ alert: false, change: 0.3 });
  });

  it("alerts at three falls in a row, however small", () => {
    expect(trendAlert([100, 100, 99, 98, 97])!.alert).toBe(true);
    expect(trendAlert([100, 99, 98, 98, 97])!.alert).toBe(false);
    expect(trendAlert([100, 100, 99, 98, 97], 0.1, 4)!.alert).toBe(false);
  });

  it("passes over periods to come; an unknown one ends the falls but not the mean", () => {
    expect(trendAlert([100, 100, 100, 100, 90, undefined])!.alert).toBe(true);
    expect(trendAlert([100, 100, 100, undefined, 99, 98])).toEqual({
      alert: false,
      change: expect.closeTo(98 / 99.75 - 1, 12) as number,
    });
  });

  it("has no answer under five periods, and no change against nothing", () => {
    expect(trendAlert([4, 3, 2, 1])).toBeUndefined();
    expect(trendAlert([])).toBeUndefined();
    expect(trendAlert([0, 0, 0, 0, 0])).toEqual({ alert: false });
    expect(trendAlert([-1, -1, -2, -3, -4])).toEqual({ alert: true });
  });

  it("says what is wrong", () => {
    expect(() => trendAlert([1], 10)).toThrow(refusal({ code: "out-of-range", argument: "drop" }));
    expect(() => trendAlert([1], 0.1, 1e300)).not.toThrow();
    expect(() => trendAlert([1], 0.1, NaN)).toThrow(refusal({ code: "out-of-range", argument: "run" }));
  });

  it("is the same on every scale", () => {
    const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 10 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 1000 }), (given, scale) => {
        const found = trendAlert(given)!;
        const scaled = trendAlert(given.map((value) => value * scale))!;
        expect(scaled.alert).toBe(found.alert);
        expect(scaled.change).toBeCloseTo(found.change!, 9);
      }),
    );
  });
});
