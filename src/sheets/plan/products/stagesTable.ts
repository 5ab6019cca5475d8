import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** What each stage of life is asked for and how it is played (C22–C25, B17, B18). */
export const stagesTable = (text: SheetsText): TableBlock => {
  const { title, note, plays } = text.products.stages;
  const { choices } = text.lists.List_Stage;
  return planTable(text, "Plan_LifeStages", {
    title,
    note,
    rowKey: "Stage",
    rows: (["introduction", "growth", "maturity", "decline"] as const).map((stage) => ({
      Stage: choices[stage],
      Play: plays[stage],
    })),
    columns: {
      Stage: { as: "name" },
      Sold: { as: "money", formula: "=SUMIFS(Plan_Products[Sold],Plan_Products[Stage],[@Stage])" },
      Share: { as: "share", formula: '=IF(Product_YearSold<=0,"",[@Sold]/Product_YearSold)' },
      Asked: {
        as: "share",
        formula:
          '=IF([@Stage]=INDEX(List_Stage,1),"",CHOOSE(MATCH([@Stage],List_Stage,0)-1,Rule_GrowthStage,Rule_MatureStage,0-Rule_DeclineStage))',
      },
      Products: { as: "count", formula: "=COUNTIF(Plan_Products[Stage],[@Stage])" },
      Play: { as: "sentence" },
      Owner: { as: "person", input: true },
      Target: { as: "money", formula: "=SUMIFS(Plan_Products[Target],Plan_Products[Stage],[@Stage])" },
    },
  });
};
