import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Column } from "../../blueprint/blueprint";
import { quoted } from "../../plan/quoted";

/** The tables that lead from plan to actual step by step. */
export type StepTable = "Review_BridgeDrivers" | "Review_BridgeMix" | "Review_BridgeLines";
type StepColumn = keyof SheetsText["tables"]["Review_BridgeMix"];

/** What a step is: an end of the bridge, or a part between them. */
export const ends = { plan: "plan", sold: "sold" } as const;

/**
 * The columns of a bridge's steps: what each brought, whether it is ours to change, and the bars it is drawn by.
 *
 * Rows have `End`, `No` in their order from 1, and `Amount`; a part floats between where the one before it ended and where it ends.
 */
export const stepColumns = (
  { lists: { List_Control } }: SheetsText,
  table: StepTable,
): Readonly<Record<StepColumn, Omit<Column, "label" | "member">>> => {
  const { ours, shared } = List_Control.choices;
  const isPart = '[@End]=""';
  return {
    Step: { as: "name" },
    Amount: { as: "money" },
    OfGap: {
      as: "share",
      formula: `=IF(OR(NOT(${isPart}),ROUND(Bridge_Gap,6)=0),"",[@Amount]/Bridge_Gap)`,
    },
    Kind: { as: "choice", input: true, choices: "List_Control" },
    Note: { as: "text", input: true },
    Part: { as: "money", formula: `=IF(${isPart},ROUND([@Amount],6),0)` },
    After: {
      as: "money",
      formula: `=IF([@End]="${ends.sold}",Bridge_Sold,Bridge_Plan+SUMIFS(${table}[Part],${table}[No],"<="&[@No]))`,
    },
    Base: { as: "money", formula: `=IF(${isPart},MIN([@After],[@After]-[@Part]),0)` },
    PlanBar: { as: "money", formula: `=IF([@End]="${ends.plan}",[@Amount],0)` },
    SoldBar: { as: "money", formula: `=IF([@End]="${ends.sold}",[@Amount],0)` },
    Rise: { as: "money", formula: "=MAX([@Part],0)" },
    Fall: { as: "money", formula: "=MAX(-1*[@Part],0)" },
    Weight: {
      as: "share",
      formula: `=IF(NOT(${isPart}),0,IF([@Kind]=${quoted(ours)},1,IF([@Kind]=${quoted(shared)},Rule_SharedPart,0)))`,
    },
    End: { as: "name" },
    No: { as: "count" },
    Key: { as: "name" },
  };
};
