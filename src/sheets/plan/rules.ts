import type { SheetsText } from "../../locales/en-US/sheets";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint, ListsBlock, TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { planTable } from "./planTable";
import { ruleDefaults, type RuleName, type RuleUnit } from "./ruleDefaults";
import { sheetFrame } from "./sheetFrame";
import type { Snapshot } from "./snapshot";

const blankHolidays = 24;

/** Rules: every number of the method as an input with a name, the holidays, and the lists that cells pick from. */
export const rulesSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence, rules, numbers, holidays } = text.rules;
  return {
    ...sheetFrame("Rules", snapshot, decisions),
    tab,
    family: "rules",
    title,
    sentence,
    blocks: [
      ...rulesTable(text, "Plan_Rules", rules, "share", isShare),
      ...rulesTable(text, "Plan_RuleNumbers", numbers, "number", (unit) => !isShare(unit)),
      planTable(text, "Plan_Holidays", {
        title: holidays.title,
        note: holidays.note,
        rowKey: "Date",
        rows: Array.from({ length: blankHolidays }, () => ({})),
        columns: { Date: { as: "date", input: true }, Holiday: { as: "text", input: true } },
      }),
      listsBlock(text),
    ],
  };
};

const isShare = (unit: RuleUnit): boolean => unit === "share" || unit === "weight";

/** One table for each number format, since a column has one; none without such rules. */
const rulesTable = (
  text: SheetsText,
  key: "Plan_Rules" | "Plan_RuleNumbers",
  { title, note }: { readonly title: string; readonly note: string },
  as: "share" | "number",
  belongs: (unit: RuleUnit) => boolean,
): readonly TableBlock[] => {
  const { of, units } = text.rules;
  const names = (Object.keys(ruleDefaults) as RuleName[]).filter((name) => belongs(ruleDefaults[name].unit));
  if (names.length === 0) return [];
  return [
    planTable(text, key, {
      title,
      note,
      rowKey: "Name",
      cellNames: { column: "Value", names },
      rows: names.map((name) => ({
        Rule: of[name].rule,
        Value: ruleDefaults[name].value,
        Unit: units[ruleDefaults[name].unit],
        Method: of[name].method,
        Source: ruleDefaults[name].source,
        Name: name,
      })),
      columns: {
        Rule: { as: "sentence" },
        Value: { as, input: true, least: 0 },
        Unit: { as: "name" },
        Method: { as: "sentence" },
        Source: { as: "name" },
        Name: { as: "name" },
      },
    }),
  ];
};

/** Every list of the plan's text, in the order in which the text has them. */
const listsBlock = ({ lists: { title, note, ...lists } }: SheetsText): ListsBlock => ({
  block: "lists",
  key: "Lists",
  working: true,
  title,
  note,
  lists: Object.fromEntries(
    Object.entries(lists).map(([name, { label, choices }]) => [
      name,
      { label, choices: Object.values<string>(choices) },
    ]),
  ),
});
