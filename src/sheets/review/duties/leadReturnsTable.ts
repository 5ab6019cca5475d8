import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

const rows = 12;

/** What sales tells marketing of the leads it was given: how many were worth it, and how many became customers (C42). */
export const leadReturnsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note } = text.duties.leadReturns;
  const share = <const Part extends "Accepted" | "Won">(part: Part) =>
    `=IF(N([@Leads])<=0,"",[@${part}]/[@Leads])` as const;
  return planTable(text, "Review_LeadReturns", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-L`, rows, []),
    columns: {
      Said: { as: "text", input: true },
      Id: { as: "name" },
      Week: { as: "date", input: true },
      Channel: { as: "name", input: true },
      Leads: { as: "count", input: true, least: 0, total: "sum" },
      Accepted: { as: "count", input: true, least: 0, total: "sum" },
      Won: { as: "count", input: true, least: 0, total: "sum" },
      Quality: { as: "share", formula: share("Accepted") },
      Conversion: { as: "share", formula: share("Won") },
    },
  });
};
