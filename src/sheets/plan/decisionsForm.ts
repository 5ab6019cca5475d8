import type { SheetsText } from "../../locales/en-US/sheets";
import type { FormBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";

/** What the director decided, each in a cell of its own to be changed at any time. */
export const decisionsForm = (text: SheetsText, decisions: Decisions): FormBlock => {
  const say = text.targets.decisions;
  const { List_WeightSource, List_Rhythm, List_Language } = text.lists;
  return {
    block: "form",
    key: "Decisions",
    title: say.title,
    note: say.note,
    items: {
      Year_Target: { as: "money", input: true, label: say.Year_Target, start: decisions.target },
      Plan_Year: {
        as: "year",
        input: true,
        label: say.Plan_Year,
        start: decisions.year,
        least: 1901,
        most: 9998,
        note: say.yearNote,
      },
      Plan_FirstMonth: {
        as: "count",
        input: true,
        label: say.Plan_FirstMonth,
        start: decisions.firstMonth,
        least: 1,
        most: 12,
        note: say.firstMonthNote,
      },
      Plan_Start: { as: "date", label: say.Plan_Start, formula: "=DATE(Plan_Year,Plan_FirstMonth,1)" },
      Plan_End: { as: "date", label: say.Plan_End, formula: "=EDATE(Plan_Start,12)-1" },
      Plan_Quarter: {
        as: "quarter",
        input: true,
        label: say.Plan_Quarter,
        start: decisions.quarter,
        least: 1,
        most: 4,
        note: say.quarterNote,
      },
      Plan_WeightSource: {
        as: "choice",
        input: true,
        label: say.Plan_WeightSource,
        choices: "List_WeightSource",
        start: List_WeightSource.choices[decisions.weights],
        note: say.weightsNote,
      },
      Plan_Rhythm: {
        as: "choice",
        input: true,
        label: say.Plan_Rhythm,
        choices: "List_Rhythm",
        start: List_Rhythm.choices[decisions.rhythm],
        note: say.rhythmNote,
      },
      Plan_RiskFlags: {
        as: "count",
        input: true,
        label: say.Plan_RiskFlags,
        start: decisions.riskFlags,
        least: 0,
        most: 3,
        note: say.flagsNote,
      },
      Plan_AsOf: { as: "date", input: true, label: say.Plan_AsOf, formula: "=TODAY()", note: say.asOfNote },
      Plan_Currency: { as: "choice", input: true, label: say.Plan_Currency, start: decisions.currency },
      Plan_Unit: {
        as: "number",
        input: true,
        label: say.Plan_Unit,
        start: decisions.unit,
        least: 0.000001,
        note: say.unitNote,
      },
      Plan_Language: {
        as: "choice",
        input: true,
        label: say.Plan_Language,
        choices: "List_Language",
        start: List_Language.choices[decisions.language],
      },
    },
  };
};
