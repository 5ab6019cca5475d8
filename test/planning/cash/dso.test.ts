import fc from "fast-check";
import { readFileSync } from "node:fs";
import { calendarDate } from "../../../src/planning/calendar/calendarDate";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { serialOfIso } from "../../../src/planning/calendar/serialOfIso";
import { dso } from "../../../src/planning/cash/dso";
import reference from "../../reference/dso_ageing.json";
import { describeShared, sharedFile } from "../../support/shared";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("dso", () => {
  it("is receivables by sales a day", () => {
    const { receivables, credit_sales, days, dso_simple } = reference.simple; // trymesha.com
    expect(dso(receivables, [credit_sales], [days])).toBeCloseTo(dso_simple, 1);
    expect(dso(50, [60, 30], [30, 30])).toBeCloseTo(100 / 3, 12);
  });

  it("counts back from the latest period", () => {
    const { receivables, sales_latest_first, days, dso_countback } = reference.countback; // support.benjipays.com
    const sales = [...sales_latest_first].reverse();
    expect(dso(receivables, sales, [...days].reverse(), "countback")).toBeCloseTo(dso_countback, 9);
  });

  it("counts a period without sales in full", () => {
    expect(dso(50, [100, 0, 25], [31, 28, 31], "countback")).toBeCloseTo(31 + 28 + 31 / 4, 12);
  });

  it("is 0 without receivables, and has no answer where sales do not reach", () => {
    expect(dso(0, [10], [30])).toBe(0);
    expect(dso(0, [0], [30], "countback")).toBe(0);
    expect(dso(5, [0, 0], [30, 30])).toBeUndefined();
    expect(dso(31, [10, 20], [30, 30], "countback")).toBeUndefined();
    expect(dso(30, [10, 20], [30, 30], "countback")).toBe(60);
  });

  it("refuses what it cannot measure", () => {
    const ask = (receivables: number, sales: number[], days: number[]) => () => dso(receivables, sales, days);
    expect(ask(-1, [1], [1])).toThrow(refusal("out-of-range", { argument: "receivables" }));
    expect(ask(NaN, [1], [1])).toThrow(refusal("not-a-number", { argument: "receivables" }));
    expect(ask(1, [], [])).toThrow(refusal("too-few", { argument: "sales" }));
    expect(ask(1, [1, -1], [1, 1])).toThrow(refusal("out-of-range", { argument: "sales", position: 2 }));
    expect(ask(1, [1, 2], [30])).toThrow(refusal("wrong-shape", { argument: "days" }));
    expect(ask(1, [1], [0])).toThrow(refusal("out-of-range", { argument: "days", position: 1 }));
    expect(ask(1, [1], [NaN])).toThrow(refusal("not-a-number", { argument: "days" }));
    expect(ask(1e300, [1e-300], [30])).toThrow(refusal("too-large"));
  });
});

describeShared("the receivables file", ["data", "receivables_two_thirds.csv"], () => {
  const [header = [], ...rows] = readFileSync(sharedFile("data", "receivables_two_thirds.csv"), "utf8")
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const invoices = rows.map((row) => {
    const cell = (name: string) => row[header.indexOf(name)]!;
    return {
      invoiced: serialOfIso(cell("InvoiceDate"))!,
      settled: serialOfIso(cell("SettledDate"))!,
      amount: Number(cell("InvoiceAmount")),
    };
  });
  const total = (those: typeof invoices) => those.reduce((sum, { amount }) => sum + amount, 0);

  it.each(reference.dso)("has on $as_of the DSO that pandas finds", (expected) => {
    const asOf = serialOfIso(expected.as_of)!;
    const { year, month } = calendarDate(asOf);
    const months = [2, 1, 0].map((back) => ({
      from: serialOf(year, month - back, 1),
      to: serialOf(year, month - back + 1, 0),
    }));
    const open = total(invoices.filter(({ invoiced, settled }) => invoiced <= asOf && settled > asOf));
    const sales = months.map(({ from, to }) =>
      total(invoices.filter(({ invoiced }) => invoiced >= from && invoiced <= to)),
    );
    const days = months.map(({ from, to }) => to - from + 1);
    expect(open).toBeCloseTo(expected.receivables, 6);
    expect(dso(open, sales, days)).toBeCloseTo(expected.dso_simple_3m, 9);
    expect(dso(open, sales, days, "countback")).toBeCloseTo(expected.dso_countback, 9);
  });
});

describe("the laws of DSO", () => {
  const amount = fc.integer({ min: 0, max: 1e6 });
  const periods = fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 92 })), {
    minLength: 1,
    maxLength: 12,
  });

  it("does not depend on the currency", () => {
    fc.assert(
      fc.property(amount, periods, fc.constantFrom("simple", "countback" as const), (open, given, method) => {
        const [sales, days] = [given.map(([sold]) => sold), given.map(([, length]) => length)];
        const cents = dso(
          open * 100,
          sales.map((sold) => sold * 100),
          days,
          method,
        );
        const whole = dso(open, sales, days, method);
        expect(cents === undefined).toBe(whole === undefined);
        if (whole !== undefined)
          expect(cents! / Math.max(whole, 1)).toBeCloseTo(whole / Math.max(whole, 1), 9);
      }),
    );
  });

  it("more receivables are never fewer days, and count-back never more than the days there are", () => {
    fc.assert(
      fc.property(amount, amount, periods, (open, more, given) => {
        const [sales, days] = [given.map(([sold]) => sold), given.map(([, length]) => length)];
        const [one, other] = [
          dso(open, sales, days, "countback"),
          dso(open + more, sales, days, "countback"),
        ];
        if (other !== undefined) {
          expect(other).toBeGreaterThanOrEqual(one! - 1e-9);
          expect(other).toBeLessThanOrEqual(days.reduce((sum, length) => sum + length, 0));
        }
      }),
    );
  });

  it("with the same sales every day, both methods agree", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        periods,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (daily, given, share) => {
          const days = given.map(([, length]) => length);
          const sales = days.map((length) => length * daily);
          const open = Math.floor(sales.reduce((sum, sold) => sum + sold, 0) * share);
          expect(dso(open, sales, days, "countback")).toBeCloseTo(dso(open, sales, days)!, 6);
        },
      ),
    );
  });
});
