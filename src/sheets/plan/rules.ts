import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Blueprint, ListsBlock } from "../blueprint/blueprint";
import { monthRhythms, weightSources, type Decisions } from "./decisions";
import { planTable } from "./planTable";
import { ruleDefaults, type RuleName } from "./ruleDefaults";
import { sheetFrame } from "./sheetFrame";

const blankHolidays = 12;

/** Rules: every number of the method as an input with a name, the holidays, and the lists that cells pick from. */
export const rulesSheet = (decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence, rules, of, holidays } = text.rules;
  const names = Object.keys(ruleDefaults) as RuleName[];
  const { List_WeightSource, List_Rhythm, List_Language, List_Light } = text.lists;
  const lists: ListsBlock = {
    block: "lists",
    key: "Lists",
    title: text.lists.title,
    note: text.lists.note,
    lists: {
      List_WeightSource: {
        label: List_WeightSource.label,
        choices: weightSources.map((source) => List_WeightSource.choices[source]),
      },
      List_Rhythm: {
        label: List_Rhythm.label,
        choices: monthRhythms.map((rhythm) => List_Rhythm.choices[rhythm]),
      },
      List_Language: {
        label: List_Language.label,
        choices: [List_Language.choices.en, List_Language.choices.zh],
      },
      List_Light: {
        label: List_Light.label,
        choices: [List_Light.choices.good, List_Light.choices.watch, List_Light.choices.act],
      },
    },
  };
  return {
    ...sheetFrame("Rules", decisions),
    tab,
    family: "rules",
    title,
    sentence,
    blocks: [
      planTable(text, "Plan_Rules", {
        title: rules.title,
        note: rules.note,
        rowKey: "Name",
        cellNames: { column: "Value", names },
        rows: names.map((name) => ({
          Rule: of[name].rule,
          Value: ruleDefaults[name].value,
          Unit: text.rules[ruleDefaults[name].unit],
          Method: of[name].method,
          Source: ruleDefaults[name].source,
          Name: name,
        })),
        columns: {
          Rule: { as: "name" },
          Value: { as: "share", input: true, least: 0 },
          Unit: { as: "name" },
          Method: { as: "name" },
          Source: { as: "name" },
          Name: { as: "name" },
        },
      }),
      lists,
      planTable(text, "Plan_Holidays", {
        title: holidays.title,
        note: holidays.note,
        rowKey: "Date",
        rows: Array.from({ length: blankHolidays }, () => ({})),
        columns: { Date: { as: "date", input: true }, Holiday: { as: "text", input: true } },
      }),
    ],
  };
};
