import type { SheetsText } from "../../locales/en-US/sheets";
import type { FormBlock } from "../blueprint/blueprint";
import { planFormula } from "./planFormula";

/** The planned quarter's dates and its numbers, for the weeks and regions below. */
export const quarterForm = ({ targets: { quarter: say } }: SheetsText): FormBlock => ({
  block: "form",
  key: "Quarter",
  title: say.title,
  items: {
    Quarter_Start: {
      as: "date",
      label: say.Quarter_Start,
      formula: "=EDATE(Plan_Start,Plan_Quarter*3-3)",
    },
    Quarter_End: { as: "date", label: say.Quarter_End, formula: "=EDATE(Quarter_Start,3)-1" },
    Quarter_Target: {
      as: "money",
      label: say.Quarter_Target,
      formula: "=INDEX(Quarter_Split,Plan_Quarter)",
    },
    Quarter_Sold: {
      as: "money",
      label: say.Quarter_Sold,
      formula: planFormula("=INDEX(Plan_Quarters[Sold],Plan_Quarter)"),
    },
  },
});
