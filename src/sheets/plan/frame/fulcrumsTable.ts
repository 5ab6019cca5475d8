import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** The director's answer on each of the quarter's three fulcrums (A03). */
export const fulcrumsTable = (text: SheetsText): TableBlock => {
  const { answers, asks, open, cycle, ability, tilt } = text.frame.fulcrums;
  return planTable(text, "Plan_Fulcrums", {
    title: answers,
    note: asks,
    rowKey: "Fulcrum",
    rows: [cycle, ability, tilt].map(({ name }) => ({ Fulcrum: name })),
    columns: {
      Fulcrum: { as: "name" },
      Check: { as: "check", formula: `=IF([@Answer]="",${quoted(open)},"✓")` },
      Owner: { as: "person", input: true },
      Answer: { as: "text", input: true },
    },
  });
};
