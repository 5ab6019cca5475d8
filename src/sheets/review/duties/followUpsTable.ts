import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 40;

/** The seller's daily follow-up: whom, how, what came of it, and what is next by when (A72). */
export const followUpsTable = (text: SheetsText): TableBlock => {
  const { title, note, missing } = text.duties.followUps;
  return planTable(text, "Review_FollowUps", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("U", rows, []),
    columns: {
      Said: { as: "text", input: true },
      Id: { as: "name" },
      Date: { as: "date", input: true },
      Seller: { as: "person", input: true },
      Customer: { as: "name", input: true },
      Way: { as: "choice", input: true, choices: "List_FollowUp" },
      Next: { as: "text", input: true },
      NextOn: { as: "date", input: true },
      Done: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF(OR([@Customer]="",[@NextOn]=""),"",INDEX(List_Light,IF([@Done]<>"",1,IF([@NextOn]<Plan_AsOf,3,IF([@NextOn]<=Plan_AsOf+1,2,1)))))',
      },
      Check: {
        as: "check",
        formula: `=IF([@Customer]="","",IF([@Date]="",${quoted(missing.date)},IF([@Seller]="",${quoted(missing.seller)},IF([@Way]="",${quoted(missing.way)},IF(OR([@Next]="",[@NextOn]=""),${quoted(missing.next)},"✓")))))`,
      },
    },
  });
};
