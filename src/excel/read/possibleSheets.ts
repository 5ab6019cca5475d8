import { serialOf } from "../../planning/calendar/serialOf";
import type { Blueprint } from "../../sheets/blueprint/blueprint";
import type { Decisions } from "../../sheets/plan/decisions";
import { standingSheets } from "../../sheets/plan/sheetKeys";
import { dimensions, type Snapshot } from "../../sheets/plan/snapshot";
import { workbookSheets } from "../../sheets/workbookSheets";
import { fieldName } from "./roleNames";
import { fieldsOf, roleKeys } from "./roles/roles";

const twoYears = Array.from({ length: 24 }, (_, month) => ({ month: serialOf(2000, 1 + month, 1), sold: 1 }));

/** A company with every list and column there may be, and somebody or something in each. */
const everything: Snapshot = {
  source: "",
  rows: twoYears.length,
  names: roleKeys.flatMap((role) => fieldsOf(role).map(([field]) => fieldName(role, field))),
  history: twoYears,
  members: Object.fromEntries(dimensions.map((each) => [each, [{ name: each, history: twoYears }]])),
  lists: Object.fromEntries(
    roleKeys.flatMap((role) => fieldsOf(role).map(([field]) => [fieldName(role, field), [field]])),
  ),
};

/** A company with its sales alone. */
const salesAlone: Snapshot = {
  ...everything,
  names: [fieldName("sales", "date"), fieldName("sales", "amount")],
  members: {},
  lists: {},
};

const decisions: Decisions = {
  year: 2002,
  firstMonth: 1,
  quarter: 1,
  target: 0,
  currency: "",
  unit: 1,
  weights: "history",
  rhythm: "season",
  riskFlags: 0,
  language: "en",
  sheets: standingSheets,
  dimensions: [],
};

const companies: readonly (readonly [Snapshot, Decisions])[] = [
  [everything, decisions],
  // What the quarter is not broken down by without a choice.
  [everything, { ...decisions, dimensions: ["channel", "tier"] }],
  [salesAlone, decisions],
];

/** The sheets of a plan and its review for companies with every table and with sales alone: what may stand in any workbook of ours. */
export const possibleSheets = (): readonly Blueprint[] =>
  companies.flatMap(([company, chosen]) => workbookSheets(company, chosen));
