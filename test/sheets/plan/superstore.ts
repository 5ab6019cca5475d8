import { serialOf } from "../../../src/planning/calendar/serialOf";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import reference from "../../reference/superstore_seasons.json";

/** Sales of the Superstore sample by month, 2014–2017, summed with R (see the reference's `basis`). */
export const superstoreMonths = reference.monthly_sales.map((sold, index) => ({
  month: serialOf(2014, 1 + index, 1),
  sold,
}));

/** The Superstore's past as planning reads it, without regions. */
export const superstore: Snapshot = {
  source: "Orders",
  rows: 9994,
  names: ["Sales_Date", "Sales_Amount"],
  history: superstoreMonths,
  members: {},
  lists: {},
};

/** The same with two regions, two fifths and three fifths of every month. */
export const superstoreByRegion: Snapshot = {
  ...superstore,
  names: [...superstore.names, "Sales_Region"],
  members: {
    region: [
      { name: "East", share: 0.4 },
      { name: "West", share: 0.6 },
    ].map(({ name, share }) => ({
      name,
      history: superstoreMonths.map(({ month, sold }) => ({ month, sold: sold * share })),
    })),
  },
};

/** 2018 planned from history in whole dollars. */
export const plan2018: Decisions = {
  year: 2018,
  firstMonth: 1,
  quarter: 1,
  target: 880_000,
  currency: "USD",
  unit: 1,
  weights: "history",
  rhythm: "season",
  riskFlags: 1,
  language: "en",
  sheets: [],
  dimensions: [],
};
