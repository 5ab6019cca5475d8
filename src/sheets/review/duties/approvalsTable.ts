import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";

const rows = 20;

/** Deals on their way to a signature: who approves each, and how many days it takes (B47). */
export const approvalsTable = (text: SheetsText): TableBlock => {
  const { title, note, noCuts } = text.duties.approvals;
  return planTable(text, "Review_Approvals", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("B", rows, []),
    columns: {
      Deal: { as: "text", input: true },
      Id: { as: "name" },
      Amount: { as: "money", input: true, least: 0 },
      Approver: {
        as: "name",
        formula: `=IF([@Amount]="","",IF(COUNT(Review_ApprovalCuts[Upto])<ROWS(Review_ApprovalCuts[Upto])-1,${quoted(noCuts)},INDEX(Review_ApprovalCuts[Approver],MIN(ROWS(Review_ApprovalCuts[Upto]),1+COUNTIFS(Review_ApprovalCuts[Upto],"<"&[@Amount])))&""))`,
      },
      Submitted: { as: "date", input: true },
      Signed: { as: "date", input: true },
      Days: {
        as: "days",
        formula: '=IF([@Submitted]="","",MAX(0,IF([@Signed]="",Plan_AsOf,[@Signed])-[@Submitted]))',
      },
      Light: {
        as: "light",
        formula: '=IF([@Days]="","",INDEX(List_Light,IF([@Days]<=Rule_SignDays,1,IF([@Signed]="",3,2))))',
      },
    },
  });
};
