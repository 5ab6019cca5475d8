import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

const rows = 10;
const typed = { as: "count", input: true, least: 0, total: "sum" } as const;
const money = { as: "money", input: true, least: 0, total: "sum" } as const;
const over = <const Part extends string, const Whole extends string>(part: Part, whole: Whole) =>
  `=IF(OR(N([@${whole}])<=0,NOT(ISNUMBER([@${part}]))),"",[@${part}]/[@${whole}])` as const;

/** Livestreams and events from people reached to orders, with what a lead cost and what came back (A77, A51). */
export const eventsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note } = text.process.events;
  return planTable(text, "Review_Events", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-E`, rows, []),
    columns: {
      Event: { as: "text", input: true },
      Id: { as: "name" },
      Kind: { as: "choice", input: true, choices: "List_EventKind" },
      Date: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF(NOT(ISNUMBER([@OrderRate])),"",INDEX(List_Light,IF([@OrderRate]>=Rule_Conversion,1,IF(AND(ISNUMBER([@Roi]),N([@Roi])>=Rule_ReturnAt),2,3))))',
      },
      Cost: money,
      Sales: money,
      Reach: typed,
      Leads: typed,
      Orders: typed,
      LeadRate: { as: "share", formula: over("Leads", "Reach") },
      OrderRate: { as: "share", formula: over("Orders", "Leads") },
      LeadCost: { as: "money", formula: over("Cost", "Leads") },
      Roi: {
        as: "return",
        formula: '=IF(OR(N([@Cost])<=0,NOT(ISNUMBER([@Sales]))),"",[@Sales]*Process_Margin/[@Cost]-1)',
      },
    },
  });
};
