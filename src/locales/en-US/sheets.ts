import { breakdown } from "./sheets/breakdown";
import { actions } from "./sheets/actions";
import { drivers } from "./sheets/drivers";
import { year } from "./sheets/year";
import { customers } from "./sheets/customers";
import { cockpit } from "./sheets/cockpit";
import { receivableRules } from "./sheets/receivableRules";
import { team } from "./sheets/team";
import { frame } from "./sheets/frame";
import { risks } from "./sheets/risks";
import { check } from "./sheets/check";
import { channels } from "./sheets/channels";
import { products } from "./sheets/products";
import { targets } from "./sheets/targets";
import { history } from "./sheets/history";
import { rules } from "./sheets/rules";
import { review, reviewLists, reviewRules, reviewTables } from "./review";
import { tableHeaders } from "./tableHeaders";

const numberBetween = (least: number | undefined, most: number | undefined): string => {
  if (least !== undefined && most !== undefined) return `Please type a number from ${least} to ${most}.`;
  if (least !== undefined) return `Please type a number of at least ${least}.`;
  return most === undefined ? "Please type a number." : `Please type a number of at most ${most}.`;
};

/** What the generated sheets say, in English; its shape is the contract the Chinese text keeps. */
export const sheetsText = {
  layout: {
    pickOne: "Please pick one of the listed choices.",
    typeDate: "Please type a date.",
    typeNumber: numberBetween,
  },
  /** "As of 2018-02-14 · USD" at the right of a title; each piece is joined to a cell. */
  corner: { asOf: "As of ", amountsIn: " · amounts in " },
  total: "Total",
  check: { adds: "✓", differs: "Off by ", ...check },
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  lists: {
    title: "Choices",
    note: "What the drop-down cells offer. Please leave them as they are.",
    List_WeightSource: {
      label: "Quarter weights",
      choices: { history: "Own history", preset: "Preset", typed: "Typed", even: "Even" },
    },
    List_Rhythm: {
      label: "Month rhythm",
      choices: {
        season: "By season",
        "30-50-20": "30 : 50 : 20",
        "30-20-50": "30 : 20 : 50",
        "30-35-35": "30 : 35 : 35",
        even: "Even",
      },
    },
    List_Language: { label: "Language", choices: { en: "English", zh: "中文" } },
    List_Light: { label: "Lights", choices: { good: "● on track", watch: "▲ watch", act: "■ act" } },
    ...breakdown.lists,
    ...actions.lists,
    ...drivers.lists,
    ...year.lists,
    ...customers.lists,
    ...cockpit.lists,
    ...team.lists,
    ...risks.lists,
    ...channels.lists,
    ...products.lists,
    ...reviewLists,
  },
  targets,
  history,
  customers,
  channels,
  products,
  rules: {
    ...rules,
    of: {
      ...rules.of,
      ...breakdown.rules,
      ...actions.rules,
      ...drivers.rules,
      ...year.rules,
      ...customers.rules,
      ...receivableRules,
      ...cockpit.rules,
      ...team.rules,
      ...risks.rules,
      ...channels.rules,
      ...products.rules,
      ...reviewRules,
    },
  },
  breakdown,
  actions,
  drivers,
  year,
  cockpit,
  team,
  risks,
  frame,
  ...review,
  tables: {
    ...tableHeaders,
    ...breakdown.tables,
    ...actions.tables,
    ...year.tables,
    ...customers.tables,
    ...channels.tables,
    ...products.tables,
    ...drivers.tables,
    ...cockpit.tables,
    ...team.tables,
    ...risks.tables,
    ...frame.tables,
    ...check.tables,
    ...reviewTables,
  },
};
export type SheetsText = typeof sheetsText;
