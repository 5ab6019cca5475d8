import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** What people are judged by; the weights are the director's and must add up (B49). */
export const appraisalTable = (text: SheetsText): TableBlock => {
  const { title, note, rows, needed } = text.team.appraisal;
  const { adds, differs } = text.check;
  return planTable(text, "Plan_Appraisal", {
    title,
    note,
    rowKey: "Criterion",
    totalLabel: text.total,
    rows: rows.map((Criterion) => ({ Criterion })),
    columns: {
      Criterion: { as: "name" },
      Weight: { as: "share", input: true, least: 0, most: 1, total: "sum" },
      Source: {
        as: "text",
        input: true,
        total: `=IF(COUNT(Plan_Appraisal[Weight])=0,${quoted(needed)},IF(ROUND(SUM(Plan_Appraisal[Weight])-1,6)=0,${quoted(adds)},${quoted(differs)}&TEXT(SUM(Plan_Appraisal[Weight])-1,"0.0%")))`,
      },
    },
  });
};
