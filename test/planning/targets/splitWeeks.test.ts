import fc from "fast-check";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { splitTarget } from "../../../src/planning/targets/splitTarget";
import { splitWeeks } from "../../../src/planning/targets/splitWeeks";

const january = [serialOf(2018, 1, 1), serialOf(2018, 1, 31)] as const;

describe("splitWeeks", () => {
  // Method item C30: by working days, weeks cut at month ends; 2018-01 has five weeks, the last of three days.
  it("gives each week its working days' part", () => {
    expect(splitWeeks(2300, ...january)).toEqual([
      { from: 43101, to: 43107, workingDays: 5, amount: 500 },
      { from: 43108, to: 43114, workingDays: 5, amount: 500 },
      { from: 43115, to: 43121, workingDays: 5, amount: 500 },
      { from: 43122, to: 43128, workingDays: 5, amount: 500 },
      { from: 43129, to: 43131, workingDays: 3, amount: 300 },
    ]);
  });

  it("gives a week of holidays nothing", () => {
    const festival = [43108, 43109, 43110, 43111, 43112];
    expect(splitWeeks(1800, ...january, festival).map((week) => week.amount)).toEqual([
      500, 0, 500, 500, 300,
    ]);
  });

  // 6 million over 23 working days: 1304.35 thousand for five days, 782.61 for three; two thousands are left over.
  it("cuts to the unit asked for", () => {
    expect(splitWeeks(6_000_000, ...january, [], 1000).map((week) => week.amount)).toEqual([
      1_305_000, 1_304_000, 1_304_000, 1_304_000, 783_000,
    ]);
  });

  it("spreads equally where there is no working day", () => {
    expect(splitWeeks(10, serialOf(2018, 1, 6), serialOf(2018, 1, 7)).map((week) => week.amount)).toEqual([
      10,
    ]);
  });

  it("refuses days that run backwards", () => {
    expect(() => splitWeeks(10, january[1], january[0])).toThrow(
      expect.objectContaining({ code: "dates-reversed" }),
    );
  });
});

describe("the laws of splitWeeks", () => {
  it("weeks cover the days and add up, and are splitTarget by working days", () => {
    const span = fc.tuple(fc.integer({ min: 40000, max: 50000 }), fc.integer({ min: 0, max: 400 }));
    const holidays = fc.array(fc.integer({ min: 40000, max: 50400 }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), span, holidays, (target, [from, length], daysOff) => {
        const weeks = splitWeeks(target, from, from + length, daysOff);
        expect(weeks[0]!.from).toBe(from);
        expect(weeks.at(-1)!.to).toBe(from + length);
        expect(weeks.reduce((sum, week) => sum + week.amount, 0)).toBe(target);
        expect(weeks.map((week) => week.amount)).toEqual(
          splitTarget(
            target,
            weeks.map((week) => week.workingDays),
          ),
        );
      }),
    );
  });
});
