import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalPosition } from "../../../planning/calendar/fiscalPosition";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { historyWindow } from "../historyWindow";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";

/** The full fiscal years before the plan with their growth; undefined when there is none. */
export const yearsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
): TableBlock | undefined => {
  const { months, fullYears } = historyWindow(snapshot, decisions);
  if (fullYears === 0) return undefined;
  const years = new Set(months.map((month) => fiscalPosition(month, decisions.firstMonth).year));
  const before = "SUMIFS(Plan_Years[Sold],Plan_Years[Year],[@Year]-1)";
  return planTable(text, "Plan_Years", {
    title: text.year.years.title,
    note: text.year.years.note,
    rowKey: "Year",
    rows: [...years].map((year) => ({ Year: year })),
    columns: {
      Year: { as: "year" },
      From: { as: "date", formula: "=DATE([@Year],Plan_FirstMonth,1)" },
      Sold: {
        as: "money",
        formula: '=SUMIFS(Sales_Amount,Sales_Date,">="&[@From],Sales_Date,"<"&EDATE([@From],12))',
      },
      Growth: { as: "share", formula: `=IF(${before}<=0,"",[@Sold]/${before}-1)` },
    },
  });
};
