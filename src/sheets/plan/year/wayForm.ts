import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { quoted } from "../quoted";

/** The switch between the two uses of the room, and what the field is given (C11): its factor is 1 unless more is assigned. */
export const wayForm = ({ year: { ways: say }, lists: { List_FlexWay } }: SheetsText): FormBlock => ({
  block: "form",
  key: "FlexWay",
  title: say.title,
  note: say.note,
  items: {
    Flex_Way: {
      as: "choice",
      input: true,
      label: say.Flex_Way,
      choices: "List_FlexWay",
      start: List_FlexWay.choices.band,
    },
    Field_Factor: {
      as: "index",
      label: say.Field_Factor,
      formula: `=IF(Flex_Way=${quoted(List_FlexWay.choices.over)},1/(1-Plan_Flex),1)`,
    },
    Field_Quota: {
      as: "money",
      label: say.Field_Quota,
      formula: "=ROUND(Year_Target*Field_Factor/Plan_Unit,0)*Plan_Unit",
    },
  },
});
