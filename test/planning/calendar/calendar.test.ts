import fc from "fast-check";
import { calendarDate } from "../../../src/planning/calendar/calendarDate";
import { calendarMonths } from "../../../src/planning/calendar/calendarMonths";
import { fiscalMonths } from "../../../src/planning/calendar/fiscalMonths";
import { fiscalPosition } from "../../../src/planning/calendar/fiscalPosition";
import { fiscalQuarters } from "../../../src/planning/calendar/fiscalQuarters";
import { fiscalYear } from "../../../src/planning/calendar/fiscalYear";
import { isoDate } from "../../../src/planning/calendar/isoDate";
import { monthWeeks } from "../../../src/planning/calendar/monthWeeks";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { serialOfIso } from "../../../src/planning/calendar/serialOfIso";
import { weekday } from "../../../src/planning/calendar/weekday";
import { workingDays } from "../../../src/planning/calendar/workingDays";
import type { Period } from "../../../src/planning/calendar/Period";

const text = ({ from, to }: Period) => `${isoDate(from)}/${isoDate(to)}`;
const day = fc.integer({ min: 61, max: 2_958_465 });
const month = fc.integer({ min: 1, max: 12 });
const year = fc.integer({ min: 1901, max: 9997 });
const span = fc
  .tuple(fc.integer({ min: 61, max: 100_000 }), fc.integer({ min: 0, max: 400 }))
  .map(([from, length]) => ({ from, to: from + length }));

describe("dates", () => {
  // Serials as Excel's DATE gives them: 1900-03-01 = 61, 1970-01-01 = 25569, 2008-01-01 = 39448, 9999-12-31 = 2958465.
  it("count as Excel counts", () => {
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(1970, 1, 1)).toBe(25569);
    expect(serialOf(2008, 1, 1)).toBe(39448);
    expect(serialOf(9999, 12, 31)).toBe(2958465);
  });

  it("carry months and days over, as Excel's DATE does", () => {
    expect(isoDate(serialOf(2018, 13, 1))).toBe("2019-01-01");
    expect(isoDate(serialOf(2016, 3, 0))).toBe("2016-02-29");
  });

  it("refuse what is no whole day of the calendar", () => {
    for (const serial of [60, 0, -1, 43101.5, 2958466, NaN, Infinity])
      expect(() => calendarDate(serial)).toThrow(expect.objectContaining({ code: "not-a-date" }));
    for (const before of [18, 99, 1899]) expect(() => serialOf(before, 3, 1)).toThrow("not a date");
    expect(() => serialOf(1900, 2, 28)).toThrow(expect.objectContaining({ code: "not-a-date" }));
  });

  it("are read from year-month-day and from nothing else", () => {
    expect(serialOfIso("2018-01-31")).toBe(43131);
    expect(serialOfIso(" 2016-2-29 ")).toBe(serialOf(2016, 2, 29));
    for (const no of ["2017-02-29", "31/01/2018", "2018-13-01", "2018-1-0", "0018-01-01", "2018", ""])
      expect(serialOfIso(no)).toBeUndefined();
  });

  it("go there and back for every day Excel knows", () => {
    fc.assert(
      fc.property(day, (serial) => {
        const date = calendarDate(serial);
        expect(serialOf(date.year, date.month, date.day)).toBe(serial);
        expect(serialOfIso(isoDate(serial)) ?? serial).toBe(serial);
      }),
    );
  });
});

describe("a fiscal year", () => {
  it("is named after the calendar year in which it starts", () => {
    expect(text(fiscalYear(2018, 1))).toBe("2018-01-01/2018-12-31");
    expect(text(fiscalYear(2018, 4))).toBe("2018-04-01/2019-03-31");
    expect(text(fiscalYear(2019, 3))).toBe("2019-03-01/2020-02-29");
  });

  it("has four quarters of three months", () => {
    expect(fiscalQuarters(2018, 11).map(text)).toEqual([
      "2018-11-01/2019-01-31",
      "2019-02-01/2019-04-30",
      "2019-05-01/2019-07-31",
      "2019-08-01/2019-10-31",
    ]);
  });

  it("refuses a year or month that is none", () => {
    for (const [wrongYear, wrongMonth] of [
      [2018, 0],
      [2018, 13],
      [2018, 1.5],
      [1900, 1],
      [NaN, 1],
    ] as const)
      expect(() => fiscalYear(wrongYear, wrongMonth)).toThrow(
        expect.objectContaining({ code: "out-of-range" }),
      );
  });

  it("is covered by its quarters and by its months, each day once", () => {
    fc.assert(
      fc.property(year, month, (start, firstMonth) => {
        const whole = fiscalYear(start, firstMonth);
        expectToCover(whole, fiscalQuarters(start, firstMonth));
        expectToCover(whole, fiscalMonths(start, firstMonth));
      }),
    );
  });

  it("holds every day where fiscalPosition says it does", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2_958_000 }), month, (serial, firstMonth) => {
        const at = fiscalPosition(serial, firstMonth);
        const quarter = fiscalQuarters(at.year, firstMonth)[at.quarter - 1]!;
        const found = fiscalMonths(at.year, firstMonth)[at.month - 1]!;
        expect(quarter.from <= serial && serial <= quarter.to).toBe(true);
        expect(found.from <= serial && serial <= found.to).toBe(true);
      }),
    );
  });
});

describe("weeks", () => {
  it("run from Monday to Sunday and are cut at month ends", () => {
    expect(monthWeeks(serialOf(2018, 1, 22), serialOf(2018, 2, 11)).map(text)).toEqual([
      "2018-01-22/2018-01-28",
      "2018-01-29/2018-01-31",
      "2018-02-01/2018-02-04",
      "2018-02-05/2018-02-11",
    ]);
  });

  it("cover the days they were asked for, each once, each within one month and one week", () => {
    fc.assert(
      fc.property(span, ({ from, to }) => {
        const weeks = monthWeeks(from, to);
        expectToCover({ from, to }, weeks);
        for (const week of weeks) {
          const inOneMonth = calendarDate(week.from).month === calendarDate(week.to).month;
          const inOneWeek = weekday(week.to) - weekday(week.from) === week.to - week.from;
          if (!inOneMonth || !inOneWeek) throw new Error(`${text(week)} is torn`);
        }
      }),
    );
  });
});

describe("months", () => {
  it("refuse to run backwards", () => {
    expect(() => calendarMonths(43102, 43101)).toThrow(expect.objectContaining({ code: "dates-reversed" }));
  });
});

describe("working days", () => {
  // Microsoft's NETWORKDAYS example: 2012-10-01 to 2013-03-01 has 110; without 2012-11-22, 2012-12-04 and 2013-01-21, 107.
  it("count as in the example of Excel's NETWORKDAYS", () => {
    const [from, to] = [serialOf(2012, 10, 1), serialOf(2013, 3, 1)];
    const holidays = [serialOf(2012, 11, 22), serialOf(2012, 12, 4), serialOf(2013, 1, 21)];
    expect(workingDays(from, to)).toBe(110);
    expect(workingDays(from, to, holidays)).toBe(107);
  });

  it("take a holiday away once, and only from a weekday inside", () => {
    const monday = serialOf(2018, 1, 1);
    expect(workingDays(monday, monday + 6, [monday, monday, monday + 5, monday + 7, monday - 1])).toBe(4);
  });

  it("are those a day-by-day count finds", () => {
    fc.assert(
      fc.property(span, fc.array(fc.integer({ min: 0, max: 1000 })), ({ from, to }, offsets) => {
        const holidays = new Set(offsets.map((offset) => from + offset));
        let counted = 0;
        for (let serial = from; serial <= to; serial++) {
          const name = new Date((serial - 25569) * 86_400_000).getUTCDay();
          if (name !== 0 && name !== 6 && !holidays.has(serial)) counted++;
        }
        expect(workingDays(from, to, holidays)).toBe(counted);
      }),
    );
  });
});

function expectToCover(whole: Period, parts: readonly Period[]): void {
  let next = whole.from;
  for (const part of parts) {
    if (part.from !== next || part.to < part.from) throw new Error(`${text(part)} leaves a hole or overlaps`);
    next = part.to + 1;
  }
  expect(next).toBe(whole.to + 1);
}
