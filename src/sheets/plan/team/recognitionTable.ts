import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** The first awards are decided by numbers: the column each goes by, and how it is written. */
const decided = [
  ["Plan_Awards[NewCustomers]", "0"],
  ["Plan_Awards[Retention]", "0.0%"],
  ["Plan_Awards[ThisWeek]", "#,##0"],
] as const;

/** Awards and honours beside pay, who is ahead for them by now, and who got them (C57, C58). */
export const recognitionTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.team.recognition;
  const ahead = (place: number) => {
    const [cells, format] = decided[place] ?? [];
    if (cells === undefined || format === undefined) return {};
    return {
      Ahead: {
        formula: `=IF(MAX(${cells})<=0,"",INDEX(Plan_Awards[Seller],MATCH(MAX(${cells}),${cells},0)))`,
      },
      With: { formula: `=IF(MAX(${cells})<=0,"",TEXT(MAX(${cells}),${quoted(format)}))` },
    };
  };
  return planTable(text, "Plan_Recognition", {
    title,
    note,
    rowKey: "Award",
    rows: rows.map(([Award = "", Cadence = ""], place) => ({ Award, Cadence, ...ahead(place) })),
    columns: {
      Award: { as: "name" },
      Cadence: { as: "name" },
      Ahead: { as: "name" },
      With: { as: "name" },
      Who: { as: "person", input: true },
      Date: { as: "date", input: true },
      Note: { as: "text", input: true },
    },
  });
};
