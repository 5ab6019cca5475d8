import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 60;

/** What managers heard at the front line, interview or opportunity, and what follows from it (A34, A35). */
export const frontLineTable = (text: SheetsText): TableBlock => {
  const { title, note, missing } = text.market.frontLine;
  return planTable(text, "Review_FrontLine", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("F", rows, []),
    columns: {
      Date: { as: "date", input: true },
      Manager: { as: "person", input: true },
      Kind: { as: "choice", input: true, choices: "List_FrontLine" },
      About: { as: "name", input: true },
      Heard: { as: "text", input: true },
      Follows: { as: "text", input: true },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Check: {
        as: "check",
        formula: `=IF(AND([@Heard]="",[@Manager]=""),"",IF([@Date]="",${quoted(missing.date)},IF([@Manager]="",${quoted(missing.manager)},IF([@Kind]="",${quoted(missing.kind)},IF([@Heard]="",${quoted(missing.heard)},IF([@Follows]="",${quoted(missing.follows)},"✓"))))))`,
      },
      Id: { as: "name" },
    },
  });
};
