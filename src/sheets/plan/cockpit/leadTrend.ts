import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { trendColumns, trendDates, trendWeeks } from "./trendColumns";

const inWeek = 'Channels_Date,">="&[@From],Channels_Date,"<"&[@To]+1';

/** Leads of each trailing week, whether they fall (C53) and convert under the benchmark (B28); undefined without dated leads. */
export const leadTrend = (text: SheetsText, snapshot: Snapshot): TableBlock | undefined => {
  if (!hasNames(snapshot, "Channels_Date", "Channels_Leads")) return undefined;
  const { title, note } = text.cockpit.leadTrend;
  const { mean, fell, low } = trendColumns("Plan_LeadTrend", "Leads");
  const isConverted = hasNames(snapshot, "Channels_Customers");
  return planTable(text, "Plan_LeadTrend", {
    title,
    note,
    rowKey: "Week",
    rows: Array.from({ length: trendWeeks }, (_, index) => ({ Week: index + 1 })),
    columns: {
      Week: { as: "count" },
      ...trendDates("Plan_LeadTrend"),
      Leads: { as: "count", formula: `=SUMIFS(Channels_Leads,${inWeek})` },
      Mean: { as: "number", formula: mean },
      Fell: { as: "count", formula: fell },
      Low: { as: "count", formula: low },
      Customers: {
        as: "count",
        formula: isConverted ? `=SUMIFS(Channels_Customers,${inWeek})` : '=""',
      },
      Conversion: {
        as: "share",
        formula: '=IF(AND([@Leads]>0,ISNUMBER([@Customers])),[@Customers]/[@Leads],"")',
      },
      Under: {
        as: "count",
        formula: "=IF(ISNUMBER([@Conversion]),IF([@Conversion]<Rule_Conversion,1,0),0)",
      },
    },
  });
};
