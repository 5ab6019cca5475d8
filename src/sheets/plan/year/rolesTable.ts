import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** The quarters with their roles and what each does, peak or off season (A05, A07, A11, A12, B13). */
export const rolesTable = (text: SheetsText): TableBlock => {
  const { title, note, names, actions, peak, low } = text.year.roles;
  return planTable(text, "Plan_Roles", {
    title,
    note,
    rowKey: "Quarter",
    rows: names.map((name, index) => ({ Quarter: index + 1, Role: name, Actions: actions[index] ?? null })),
    columns: {
      Quarter: { as: "quarter" },
      Role: { as: "name", input: true },
      Target: { as: "money", formula: "=INDEX(Plan_Quarters[Target],[@Quarter])" },
      Share: { as: "share", formula: '=IF(Year_Target=0,"",[@Target]/Year_Target)' },
      Season: {
        as: "name",
        formula: `=IF(COUNT([@Share])=0,"",IF(ROUND([@Share]-Rule_PeakAt,3)>0,${quoted(peak)},IF(ROUND([@Share]-Rule_PeakAt,3)<0,${quoted(low)},"")))`,
      },
      Actions: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
    },
  });
};
