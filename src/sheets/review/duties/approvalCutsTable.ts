import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";

/** Up to which amount a deal is approved by whom; the amounts are the director's, and the last level has none (B47). */
export const approvalCutsTable = (text: SheetsText): TableBlock => {
  const { title, note, levels } = text.duties.approvalCuts;
  return planTable(text, "Review_ApprovalCuts", {
    title,
    note,
    rowKey: "Level",
    rows: levels.map((Approver, index) => ({ Level: index + 1, Approver })),
    columns: {
      Approver: { as: "text", input: true },
      Level: { as: "count" },
      Upto: { as: "money", input: true, least: 0 },
    },
  });
};
