import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { trendColumns, trendDates, trendWeeks } from "./trendColumns";

const inWeek = 'Sales_Date,">="&[@From],Sales_Date,"<"&[@To]+1';

/** The average sale of each trailing week, and whether it has turned down (B29). */
export const salesTrend = (text: SheetsText): TableBlock => {
  const { title, note } = text.cockpit.salesTrend;
  const { mean, fell, low } = trendColumns("Plan_SalesTrend", "Value");
  return planTable(text, "Plan_SalesTrend", {
    title,
    note,
    rowKey: "Week",
    rows: Array.from({ length: trendWeeks }, (_, index) => ({ Week: index + 1 })),
    columns: {
      Week: { as: "count" },
      ...trendDates("Plan_SalesTrend"),
      Sold: { as: "money", formula: `=SUMIFS(Sales_Amount,${inWeek})` },
      Sales: { as: "count", formula: `=COUNTIFS(${inWeek},Sales_Amount,">0")` },
      Value: { as: "money", formula: '=IF([@Sales]=0,"",[@Sold]/[@Sales])' },
      Mean: { as: "money", formula: mean },
      Fell: { as: "count", formula: fell },
      Low: { as: "count", formula: low },
    },
  });
};
