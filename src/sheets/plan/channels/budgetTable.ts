import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { SheetKey } from "../sheetKeys";

/** Ours: the method names the pots, not their sizes. */
const startShares = { acquisition: 0.5, product: 0.3, team: 0.2 } as const;
type Pot = keyof typeof startShares;

const ahead = "ROUND([@Used]-INDEX(Plan_Quarters[Elapsed],Plan_Quarter),6)";
/** What the products in introduction and growth are asked for, or have sold. */
const young = (column: "Target" | "QuarterSold"): string => {
  const ofStage = (stage: 1 | 2): string =>
    `SUMIFS(Plan_Products[${column}],Plan_Products[Stage],INDEX(List_Stage,${stage}))`;
  return `${ofStage(1)}+${ofStage(2)}`;
};

/** The number that each pot's goal asks for, and what is reached of it so far; empty where no sheet of the plan tells. */
const goalsIn = (
  sheets: readonly SheetKey[],
): Readonly<Record<Pot, readonly [asked: string, reached: string]>> => ({
  acquisition: ["N(Channel_NewCustomers)", sheets.includes("Customers") ? "Reached_NewCustomers" : '""'],
  product: sheets.includes("Products") ? [young("Target"), young("QuarterSold")] : ['""', '""'],
  team: ["Quarter_Target", "Quarter_Sold"],
});

/** The budget in three pots, each tied to a goal that is a number (C46). */
export const budgetTable = (text: SheetsText, sheets: readonly SheetKey[]): TableBlock => {
  const { title, note, pots, noGoal } = text.channels.budget;
  const goals = goalsIn(sheets);
  return planTable(text, "Plan_Budget", {
    title,
    note,
    rowKey: "Pot",
    totalLabel: text.total,
    rows: (["acquisition", "product", "team"] as const).map((pot) => ({
      Pot: pots[pot].pot,
      Goal: pots[pot].goal,
      Share: startShares[pot],
      Asked: { formula: `=${goals[pot][0]}` },
      Reached: { formula: `=${goals[pot][1]}` },
    })),
    columns: {
      Pot: { as: "name" },
      Amount: { as: "money", formula: "=N([@Share])*N(Channel_Budget)", total: "sum" },
      Spent: { as: "money", input: true, least: 0, total: "sum" },
      Used: { as: "share", formula: '=IF([@Amount]<=0,"",N([@Spent])/[@Amount])' },
      Light: {
        as: "light",
        formula: `=IF(OR(NOT(ISNUMBER([@Used])),Plan_AsOf<Quarter_Start),"",INDEX(List_Light,IF(N([@Used])>1,3,IF(${ahead}>=Rule_AmberAt,2,1))))`,
        total: footingCheck(text, "SUM(Plan_Budget[Amount])", "N(Channel_Budget)"),
      },
      Goal: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Share: { as: "share", input: true, least: 0, most: 1, total: "sum" },
      Tied: { as: "check", formula: `=IF([@Goal]="",${quoted(noGoal)},"✓")` },
      Asked: { as: "count" },
      Reached: { as: "count" },
      Attained: {
        as: "share",
        formula: '=IF(OR(N([@Asked])<=0,NOT(ISNUMBER([@Reached]))),"",[@Reached]/[@Asked])',
      },
    },
  });
};
