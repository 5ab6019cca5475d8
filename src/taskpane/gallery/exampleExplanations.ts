import type { Explanation } from "../../excel/read/explain/Explanation";
import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Language } from "../../locales/language";

/** A month's target handed on from the engine, and one of the method's numbers, as they read in a language. */
export const exampleExplanations = (
  language: Language,
): Readonly<Record<"target" | "rule" | "empty", Explanation>> => {
  const { targets, rules, tables } = sheetsTextOf(language);
  const { tab } = targets;
  const { Target, Weight, Lock } = tables.Plan_Months;
  const { months, engine, quarter } = targets;
  return {
    target: {
      cell: `${tab}!F66`,
      sheet: tab,
      text: "28,645",
      origin: "calculated",
      formula: `=INDEX(Month_Split,ROW()-ROW(Plan_Months[[#Headers],[${Target}]]))`,
      behind: {
        cell: `${tab}!C120`,
        formula: `=SPLITTARGET(Quarter_Target,Plan_Months[${Weight}],Plan_Months[${Lock}],Rule_Push2)`,
      },
      meaning: { is: "table-cell", title: months.title, note: months.note, column: Target, row: "2018-02" },
      inputs: [
        {
          said: "Month_Split",
          label: engine.Month_Split,
          cell: `${tab}!C121`,
          text: "28,645",
          cells: 1,
          kind: "calculated",
        },
        {
          said: "Quarter_Target",
          label: quarter.Quarter_Target,
          cell: `${tab}!C83`,
          text: "80,000",
          cells: 1,
          kind: "calculated",
        },
        {
          said: `Plan_Months[${Lock}]`,
          label: Lock,
          cell: `${tab}!M65:M76`,
          text: undefined,
          cells: 12,
          kind: "typed",
        },
        {
          said: "Rule_Push2",
          label: rules.of.Rule_Push2.rule,
          cell: `${rules.tab}!C20`,
          text: "50.0%",
          cells: 1,
          kind: "rule",
        },
      ],
      calls: ["INDEX", "ROW", "SPLITTARGET"],
    },
    rule: {
      cell: `${rules.tab}!C9`,
      sheet: rules.tab,
      text: "30.0%",
      origin: "typed",
      formula: undefined,
      behind: undefined,
      meaning: { is: "rule", name: "Rule_RedAt", label: rules.of.Rule_RedAt.rule },
      inputs: [],
      calls: [],
    },
    empty: {
      cell: `${tab}!D9`,
      sheet: tab,
      text: "",
      origin: "given",
      formula: undefined,
      behind: undefined,
      meaning: { is: "empty" },
      inputs: [],
      calls: [],
    },
  };
};
