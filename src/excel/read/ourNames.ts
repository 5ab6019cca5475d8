import { serialOf } from "../../planning/calendar/serialOf";
import { definedNames } from "../../sheets/definedNames";
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

let known: ReadonlySet<string> | undefined;

/** Every name that a plan or a review may define over its own cells, whatever tables it is made from. */
export const ourNames = (): ReadonlySet<string> =>
  (known ??= new Set(
    [everything, salesAlone].flatMap((company) => definedNames(workbookSheets(company, decisions))),
  ));
