import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { monthWeeks } from "../../../planning/calendar/monthWeeks";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";
import { roundedUp } from "./roundedUp";

const ends = "INDEX(Plan_Weeks[To],MATCH([@From],Plan_Weeks[From],0))";
const begun = "Plan_AsOf>=[@From]";
const inWeek = (dates: string): string => `${dates},">="&[@From],${dates},"<"&MIN(${ends},Plan_AsOf)+1`;

/** What each week of the quarter asks for in orders and leads, beside what it has brought so far (C31). */
export const weekDriversTable = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): TableBlock => {
  const { title, note, otherQuarter } = text.drivers.weeks;
  const quarter = fiscalQuarters(decisions.year, decisions.firstMonth)[decisions.quarter - 1];
  const dated = snapshot.names.includes("Channels_Leads") && snapshot.names.includes("Channels_Date");
  const ours = "ISNUMBER(MATCH([@From],Plan_Weeks[From],0))";
  return planTable(text, "Plan_WeekDrivers", {
    title,
    note,
    rowKey: "From",
    workingFrom: "TypedValue",
    totalLabel: text.total,
    rows:
      quarter === undefined ? [] : monthWeeks(quarter.from, quarter.to).map(({ from }) => ({ From: from })),
    columns: {
      From: { as: "date" },
      Target: { as: "money", formula: "=SUMIFS(Plan_Weeks[Target],Plan_Weeks[From],[@From])", total: "sum" },
      Orders: {
        as: "count",
        formula: `=IF(N([@Value])<=0,"",${roundedUp("[@Target]/[@Value]")})`,
        total: "sum",
      },
      Leads: {
        as: "count",
        formula: `=IF(OR([@Orders]="",N([@Conversion])<=0),"",${roundedUp("[@Orders]/[@Conversion]")})`,
        total: "sum",
      },
      Sold: {
        as: "money",
        formula: `=IF(AND(${begun},${ours}),SUMIFS(Sales_Amount,${inWeek("Sales_Date")}),"")`,
        total: "sum",
      },
      OrdersNow: {
        as: "count",
        formula: `=IF(AND(${begun},${ours}),COUNTIFS(${inWeek("Sales_Date")},Sales_Amount,">0"),"")`,
        total: "sum",
      },
      LeadsNow: dated
        ? {
            as: "count",
            formula: `=IF(AND(${begun},${ours}),SUMIFS(Channels_Leads,${inWeek("Channels_Date")}),"")`,
            total: "sum",
          }
        : { as: "count", input: true, least: 0, total: "sum" },
      ValueNow: { as: "money", formula: '=IF(N([@OrdersNow])=0,"",[@Sold]/[@OrdersNow])' },
      ConversionNow: {
        as: "share",
        formula: '=IF(OR(N([@LeadsNow])<=0,[@OrdersNow]=""),"",[@OrdersNow]/[@LeadsNow])',
      },
      TypedValue: { as: "money", input: true, least: 0 },
      TypedRate: {
        as: "share",
        input: true,
        least: 0,
        most: 1,
        total: `=IF(MIN(Plan_WeekDrivers[From])=Quarter_Start,"",${quoted(otherQuarter)})`,
      },
      Value: { as: "money", formula: '=IF([@TypedValue]<>"",[@TypedValue],Driver_Price)' },
      Conversion: { as: "share", formula: '=IF([@TypedRate]<>"",[@TypedRate],Leads_WinRate)' },
    },
  });
};
