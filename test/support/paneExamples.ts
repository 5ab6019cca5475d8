import type { SalesFinding } from "../../src/excel/read/finding";
import type { Decisions } from "../../src/sheets/plan/decisions";
import type { Snapshot } from "../../src/sheets/plan/snapshot";
import { calendarMonths } from "../../src/planning/calendar/calendarMonths";
import { serialOf } from "../../src/planning/calendar/serialOf";

/** Every month of a span of years, each with what `sold` says; months count from 1. */
export const historyOf = (
  from: number,
  to: number,
  sold: (month: number, year: number) => number,
): Snapshot["history"] =>
  calendarMonths(serialOf(from, 1, 1), serialOf(to, 12, 31)).map(({ from: month }, index) => ({
    month,
    sold: sold((index % 12) + 1, from + Math.floor(index / 12)),
  }));

/** Four years in which each month sells a thousand times its number, and 10 % more a year. */
export const snapshot: Snapshot = {
  source: "Orders",
  rows: 9994,
  names: ["Sales_Date", "Sales_Amount", "Sales_Region"],
  history: historyOf(2014, 2017, (month, year) => Math.round(1000 * month * 1.1 ** (year - 2014))),
  members: {
    region: [
      { name: "West", history: historyOf(2014, 2017, (month) => 600 * month) },
      { name: "East", history: historyOf(2014, 2017, (month) => 400 * month) },
    ],
  },
  lists: {},
};

export const finding: SalesFinding = {
  role: "sales",
  sheet: "Sales 2017",
  address: "B4:F9998",
  table: undefined,
  columns: [
    { header: "Order Date", type: "date", samples: ["2014-01-03", "2014-01-04"] },
    { header: "Sales", type: "number", samples: ["$16.45", "$11.78"] },
    { header: "Region", type: "text", samples: ["West", "East"] },
    { header: "", type: "text", samples: ["", "note"] },
  ],
  fields: { date: 0, amount: 1, region: 2 },
  confidence: 0.9,
  rows: 9994,
  firstDate: serialOf(2014, 1, 3),
  lastDate: serialOf(2017, 12, 30),
  total: 2_297_200.86,
  doubts: [],
  remarks: [],
};

export const decisions: Decisions = {
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: 800_000,
  currency: "$",
  unit: 1,
  weights: "history",
  rhythm: "season",
  riskFlags: 1,
  language: "en",
  sheets: [],
  dimensions: [],
};
