import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** The three risks that widen the room, each with its sign and its answer (C11–C13). */
export const flagsTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, seen, differs } = text.year.flags;
  const count = `COUNTIF(Plan_Flags[Seen],${quoted(text.lists.List_Seen.choices.yes)})`;
  return planTable(text, "Plan_Flags", {
    title,
    note,
    rowKey: "Flag",
    totalLabel: seen,
    rows: rows.map(({ flag, answer }) => ({ Flag: flag, Answer: answer })),
    columns: {
      Flag: { as: "name" },
      Seen: { as: "choice", input: true, choices: "List_Seen", total: `=${count}` },
      Owner: {
        as: "person",
        input: true,
        total: `=IF(${count}=Plan_RiskFlags,"✓",${quoted(differs)}&Plan_RiskFlags)`,
      },
      Cut: { as: "money", input: true, least: 0 },
      Spend: { as: "money", input: true, least: 0 },
      Answer: { as: "sentence", input: true },
    },
  });
};
