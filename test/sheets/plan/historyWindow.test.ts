import fc from "fast-check";
import { fiscalYear } from "../../../src/planning/calendar/fiscalYear";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { historyWindow } from "../../../src/sheets/plan/historyWindow";

/** Months from year-month on, each selling `sold`. */
const months = (year: number, month: number, count: number, sold = 1) => ({
  history: Array.from({ length: count }, (_, index) => ({ month: serialOf(year, month + index, 1), sold })),
});

describe("historyWindow", () => {
  test("takes the full fiscal years before the plan and nothing of a part of one", () => {
    const window = historyWindow(months(2014, 3, 46), { year: 2018, firstMonth: 1 });
    expect(window.fullYears).toBe(3);
    expect(window.months[0]).toBe(serialOf(2015, 1, 1));
    expect(window.months).toHaveLength(36);
  });

  test("counts fiscal years from their own first month", () => {
    const window = historyWindow(months(2014, 1, 48), { year: 2018, firstMonth: 4 });
    expect(window.fullYears).toBe(3);
    expect(window.months[0]).toBe(serialOf(2014, 4, 1));
    expect(window.months.at(-1)).toBe(serialOf(2017, 3, 1));
  });

  test("reads five years at most, the last ones", () => {
    const window = historyWindow(months(2000, 1, 216), { year: 2018, firstMonth: 1 });
    expect(window.fullYears).toBe(5);
    expect(window.months[0]).toBe(serialOf(2013, 1, 1));
  });

  test("leaves the planned year itself out", () => {
    expect(historyWindow(months(2014, 1, 53), { year: 2018, firstMonth: 1 }).months.at(-1)).toBe(
      serialOf(2017, 12, 1),
    );
  });

  test("shows the months there are when no year is full", () => {
    const window = historyWindow(months(2017, 3, 10), { year: 2018, firstMonth: 1 });
    expect(window).toEqual({ fullYears: 0, months: months(2017, 3, 10).history.map(({ month }) => month) });
  });

  test("shows last fiscal year when nothing was sold before the plan", () => {
    const window = historyWindow(months(2018, 1, 4), { year: 2018, firstMonth: 1 });
    expect(window.fullYears).toBe(0);
    expect(window.months[0]).toBe(serialOf(2017, 1, 1));
    expect(window.months).toHaveLength(12);
  });

  test("finds no season in years that add up to nothing", () => {
    expect(historyWindow(months(2017, 1, 12, 0), { year: 2018, firstMonth: 1 }).fullYears).toBe(0);
  });

  test("law: never empty, in order, before the plan, and whole years where there is one", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2005, max: 2020 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 150 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month, count, firstMonth) => {
          const window = historyWindow(months(year, month, count), { year: 2018, firstMonth });
          expect(window.months.length).toBeGreaterThan(0);
          expect([...window.months].sort((a, b) => a - b)).toEqual(window.months);
          expect(window.months.at(-1)).toBeLessThan(fiscalYear(2018, firstMonth).from);
          if (window.fullYears > 0) expect(window.months).toHaveLength(window.fullYears * 12);
        },
      ),
    );
  });
});
