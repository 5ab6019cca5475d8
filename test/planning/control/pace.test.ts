import fc from "fast-check";
import { elapsedShare } from "../../../src/planning/control/elapsedShare";
import { pace } from "../../../src/planning/control/pace";
import { serialOf } from "../../../src/planning/calendar/serialOf";

const quarter = { from: serialOf(2018, 1, 1), to: serialOf(2018, 3, 31) };
const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("pace", () => {
  // 2018 Q1 has 65 Mondays to Fridays; 23 of them in January (NETWORKDAYS).
  it("holds the actual against what the working days passed would bring", () => {
    expect(pace(23, 65, quarter, serialOf(2018, 1, 31))).toBeCloseTo(1, 12);
    expect(pace(11.5, 65, quarter, serialOf(2018, 1, 31))).toBeCloseTo(0.5, 12);
  });

  it("leaves holidays out of both", () => {
    const newYear = [quarter.from];
    expect(pace(22, 64, quarter, serialOf(2018, 1, 31), newYear)).toBeCloseTo(1, 12);
  });

  it("is attainment once the period is over", () => {
    expect(pace(30, 40, quarter, quarter.to)).toBe(0.75);
    expect(pace(30, 40, quarter, quarter.to + 100)).toBe(0.75);
  });

  it("has no answer where nothing is expected", () => {
    expect(pace(10, 100, quarter, quarter.from - 1)).toBeUndefined();
    expect(pace(10, 0, quarter, quarter.to)).toBeUndefined();
    const weekend = { from: serialOf(2018, 1, 6), to: serialOf(2018, 1, 7) };
    expect(pace(10, 100, weekend, weekend.to)).toBeUndefined();
  });

  it("refuses days that run backwards or are none, and amounts that are no numbers", () => {
    const backwards = { from: quarter.to, to: quarter.from };
    expect(() => pace(1, 1, backwards, quarter.to)).toThrow(refusal("dates-reversed", { argument: "to" }));
    expect(() => pace(1, 1, quarter, 1.5)).toThrow(refusal("not-a-date", { argument: "asOf" }));
    expect(() => pace(NaN, 1, quarter, quarter.to)).toThrow(refusal("not-a-number", { argument: "actual" }));
    expect(() => pace(1, Infinity, quarter, quarter.to)).toThrow(
      refusal("not-a-number", { argument: "target" }),
    );
  });
});

describe("the laws of pace", () => {
  const period = fc
    .tuple(fc.integer({ min: 40000, max: 50000 }), fc.integer({ min: 7, max: 400 }))
    .map(([from, length]) => ({ from, to: from + length }));

  it("the elapsed share grows from 0 to 1", () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -10, max: 420 }), (span, days) => {
        const asOf = span.from + days;
        const share = elapsedShare(span, asOf)!;
        expect(share >= 0 && share <= 1).toBe(true);
        expect(elapsedShare(span, asOf + 1)!).toBeGreaterThanOrEqual(share);
        expect(elapsedShare(span, span.to)).toBe(1);
      }),
    );
  });

  it("selling what is expected is a pace of 1", () => {
    fc.assert(
      fc.property(
        period,
        fc.integer({ min: 4, max: 400 }),
        fc.integer({ min: 1, max: 1e9 }),
        (span, days, target) => {
          const asOf = span.from + days;
          expect(pace(target * elapsedShare(span, asOf)!, target, span, asOf)).toBeCloseTo(1, 12);
        },
      ),
    );
  });
});
