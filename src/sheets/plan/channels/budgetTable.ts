import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** Ours: the method names the pots, not their sizes. */
const startShares = { acquisition: 0.5, product: 0.3, team: 0.2 } as const;
const ahead = "ROUND([@Used]-INDEX(Plan_Quarters[Elapsed],Plan_Quarter),6)";

/** The budget in three pots, each tied to a goal (C46). */
export const budgetTable = (text: SheetsText): TableBlock => {
  const { title, note, pots, noGoal } = text.channels.budget;
  return planTable(text, "Plan_Budget", {
    title,
    note,
    rowKey: "Pot",
    totalLabel: text.total,
    rows: (["acquisition", "product", "team"] as const).map((pot) => ({
      Pot: pots[pot].pot,
      Goal: pots[pot].goal,
      Share: startShares[pot],
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
    },
  });
};
