import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import type { ReceivableRows } from "../receivables/receivableRows";

/** Open receivables by stage, who acts and what they do (A26, A54, A55). */
export const stagesTable = (text: SheetsText, rows: ReceivableRows): TableBlock => {
  const { title, note, onTime, due, joint, legal } = text.risks.stages;
  const open = rows.open();
  const between = (from: string, to: string | undefined): string =>
    `${open}*${rows.late(from)}${to === undefined ? "" : `*(1-${rows.late(to)})`}`;
  const stages = [
    { say: onTime, from: null, which: `${open}*(1-${rows.late("1")})` },
    { say: due, from: 1, which: between("1", "Rule_JointAt") },
    { say: joint, from: { formula: "=Rule_JointAt" }, which: between("Rule_JointAt", "Rule_LegalAt") },
    { say: legal, from: { formula: "=Rule_LegalAt" }, which: between("Rule_LegalAt", undefined) },
  ];
  return planTable(text, "Plan_Stages", {
    title,
    note,
    rowKey: "Stage",
    totalLabel: text.total,
    rows: stages.map(({ say, from, which }) => ({
      Stage: say.stage,
      From: from,
      Amount: { formula: `=SUMPRODUCT(${which}*1,Receivables_Amount)` },
      Invoices: { formula: `=SUMPRODUCT(${which}*ISNUMBER(Receivables_Amount))` },
      Who: say.who,
      Act: say.act,
    })),
    columns: {
      Stage: { as: "name" },
      From: { as: "days" },
      Amount: { as: "money", total: "sum" },
      Share: { as: "share", formula: '=IF(Receivable_Open<=0,"",[@Amount]/Receivable_Open)', total: "sum" },
      Invoices: { as: "count", total: "sum" },
      Who: { as: "name", total: footingCheck(text, "SUM(Plan_Stages[Amount])", "Receivable_Open") },
      Act: { as: "text" },
    },
  });
};
