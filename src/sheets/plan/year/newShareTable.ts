import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** New customers' part of each quarter, typed or what is left. */
export const newShareTable = (text: SheetsText): TableBlock => {
  const target = "INDEX(Plan_Quarters[Target],[@Quarter])";
  return planTable(text, "Plan_NewShare", {
    title: text.year.newShare.byQuarter,
    rowKey: "Quarter",
    totalLabel: text.total,
    rows: [1, 2, 3, 4].map((quarter) => ({ Quarter: quarter })),
    columns: {
      Quarter: { as: "quarter" },
      Weight: { as: "share", formula: `=IF(Year_Target=0,0,${target}/Year_Target)`, total: "sum" },
      Share: { as: "share", input: true, least: 0, most: 1 },
      Must: {
        as: "share",
        formula: "=IF(ISNUMBER([@Share]),[@Share],New_Rest)",
        total: '=IF(COUNT(Plan_NewShare[Must])<4,"",SUMPRODUCT(Plan_NewShare[Must],Plan_NewShare[Weight]))',
      },
      Amount: {
        as: "money",
        formula: `=IF(COUNT([@Must])=0,"",[@Must]*${target})`,
        total: '=IF(COUNT(Plan_NewShare[Must])<4,"",SUM(Plan_NewShare[Amount]))',
      },
    },
  });
};
