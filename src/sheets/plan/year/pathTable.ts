import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

const years = 5;

/** The years of the strategy's path, each with what it asks and what was sold so far (B09). */
export const pathTable = (text: SheetsText): TableBlock => {
  const from = "DATE([@Year],Plan_FirstMonth,1)";
  return planTable(text, "Plan_Path", {
    title: text.year.path.title,
    note: text.year.path.note,
    rowKey: "Step",
    rows: Array.from({ length: years + 1 }, (_, step) => ({ Step: step })),
    columns: {
      Step: { as: "count" },
      Year: { as: "year", formula: "=Plan_Year-Strategy_Step+[@Step]" },
      Path: {
        as: "money",
        formula:
          '=IF(OR(COUNT(Strategy_Growth)=0,N(Strategy_Base)<=0),"",Strategy_Base*(1+Strategy_Growth)^[@Step])',
      },
      Growth: { as: "share", formula: '=IF(COUNT(Strategy_Growth)=0,"",(1+Strategy_Growth)^[@Step]-1)' },
      Sold: {
        as: "money",
        formula: `=IF(${from}>Plan_AsOf,"",SUMIFS(Sales_Amount,Sales_Date,">="&${from},Sales_Date,"<"&MIN(EDATE(${from},12),Plan_AsOf+1)))`,
      },
    },
  });
};
