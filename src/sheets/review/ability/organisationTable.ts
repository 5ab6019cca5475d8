import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";

const blankRows = 2;
const lastYear =
  'SUMIFS(Sales_Amount,Sales_Date,">="&EDATE(Quarter_Start,-12),Sales_Date,"<"&EDATE(MIN(Quarter_End,Plan_AsOf),-12)+1)';

/** When the team needs another shape: values against their limits, and what to build then (B48). */
export const organisationTable = (text: SheetsText): TableBlock => {
  const { title, note, rows } = text.ability.organisation;
  const starts = [
    {
      Trigger: rows.growth.trigger,
      Now: { formula: `=IF(OR(Plan_AsOf<Quarter_Start,${lastYear}<=0),"",Quarter_Sold/${lastYear}-1)` },
      Limit: { formula: "=Rule_OrgGrowth" },
      Response: rows.growth.response,
    },
    {
      Trigger: rows.online.trigger,
      Limit: { formula: "=Rule_OrgOnline" },
      Response: rows.online.response,
    },
  ];
  return planTable(text, "Review_Organisation", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("O-", starts.length + blankRows, starts),
    columns: {
      Trigger: { as: "text", input: true },
      Id: { as: "name" },
      Now: { as: "share", input: true },
      Limit: { as: "share", input: true },
      Fires: {
        as: "light",
        formula: '=IF(COUNT([@Now],[@Limit])<2,"",INDEX(List_Light,IF([@Now]>=[@Limit],3,1)))',
      },
      Response: { as: "sentence", room: 36, input: true },
    },
  });
};
