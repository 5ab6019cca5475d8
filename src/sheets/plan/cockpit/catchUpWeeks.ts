import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { monthWeeks } from "../../../planning/calendar/monthWeeks";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { leftInUnits } from "./leftInUnits";

/** What each week left of the planned quarter must bring for the target still to be met; weeks gone are blank. */
export const catchUpWeeks = (text: SheetsText, { year, firstMonth, quarter }: Decisions): TableBlock => {
  const { title, note, ended } = text.cockpit.weeks;
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  return planTable(text, "Plan_CatchUp", {
    title,
    note,
    rowKey: "From",
    workingFrom: "TargetSoFar",
    totalLabel: text.total,
    rows:
      planned === undefined
        ? []
        : monthWeeks(planned.from, planned.to).map(({ from, to }) => ({ From: from, To: to })),
    columns: {
      From: { as: "date" },
      To: { as: "date" },
      Target: {
        as: "money",
        formula: "=SUMIFS(Plan_Weeks[Target],Plan_Weeks[From],[@From])",
        total: "sum",
      },
      Sold: { as: "money", formula: "=SUMIFS(Plan_Weeks[Sold],Plan_Weeks[From],[@From])", total: "sum" },
      Needed: {
        as: "money",
        formula: '=IF([@DaysLeft]=0,"",INDEX(Catch_Split,ROW()-ROW(Plan_CatchUp[[#Headers],[Needed]])))',
        total: "sum",
      },
      Load: {
        as: "share",
        formula: '=IF(OR([@DaysLeft]=0,[@Weight]<=0),"",[@Needed]/[@Weight])',
        total: `=IF(SUM(Plan_CatchUp[DaysLeft])=0,"${ended}",${footingCheck(text, "SUM(Plan_CatchUp[Needed])", leftInUnits).slice(1)})`,
      },
      DaysLeft: {
        as: "days",
        formula:
          "=IF(Plan_AsOf>=[@To],0,NETWORKDAYS.INTL(MAX([@From],Plan_AsOf+1),[@To],1,Plan_Holidays[Date]))",
        total: "sum",
      },
      TargetSoFar: {
        as: "money",
        formula: '=SUMIFS(Plan_CatchUp[Target],Plan_CatchUp[From],"<="&[@From])',
      },
      SoldSoFar: {
        as: "money",
        formula: '=IF([@From]>Plan_AsOf,"",SUMIFS(Plan_CatchUp[Sold],Plan_CatchUp[From],"<="&[@From]))',
      },
      Weight: {
        as: "money",
        formula: "=MAX(0,[@Target])*[@DaysLeft]/MAX(1,NETWORKDAYS.INTL([@From],[@To],1,Plan_Holidays[Date]))",
      },
      Month: { as: "month", formula: "=[@From]-DAY([@From])+1" },
    },
  });
};
