import type { SheetsText } from "../../locales/en-US/sheets";
import { fiscalQuarters } from "../../planning/calendar/fiscalQuarters";
import { monthWeeks } from "../../planning/calendar/monthWeeks";
import type { TableBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { footingCheck } from "./footingCheck";
import { planTable } from "./planTable";
import { progressColumns } from "./progressColumns";
import { quoted } from "./quoted";

/** The planned quarter's weeks, cut at month ends, by working days. */
export const weeksTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, ofAnotherQuarter } = text.targets.weeks;
  const { Sold, Elapsed, Attainment, Gap, Pace, Light } = progressColumns("[@From]", "[@To]");
  const quarter = fiscalQuarters(decisions.year, decisions.firstMonth)[decisions.quarter - 1];
  return planTable(text, "Plan_Weeks", {
    title,
    note,
    rowKey: "From",
    totalLabel: text.total,
    rows:
      quarter === undefined
        ? []
        : monthWeeks(quarter.from, quarter.to).map(({ from, to }) => ({ From: from, To: to })),
    columns: {
      From: { as: "date" },
      To: { as: "date" },
      Month: { as: "month", formula: "=[@From]-DAY([@From])+1" },
      Days: {
        as: "days",
        formula: "=NETWORKDAYS.INTL([@From],[@To],1,Plan_Holidays[Date])",
        total: "sum",
      },
      Target: {
        as: "money",
        formula: "=SUMIFS(Week_Split,Week_Start,[@From])",
        total: "sum",
      },
      Sold,
      Attainment: {
        ...Attainment,
        total: '=IF(SUM(Plan_Weeks[Target])<=0,"",SUM(Plan_Weeks[Sold])/SUM(Plan_Weeks[Target]))',
      },
      Gap,
      Pace,
      Light: { ...Light, total: footingCheck(text, "SUM(Plan_Weeks[Target])", "Quarter_Target") },
      Elapsed,
      Note: {
        as: "text",
        input: true,
        total: `=IF(MIN(Plan_Weeks[From])=Quarter_Start,"",${quoted(ofAnotherQuarter)})`,
      },
    },
  });
};
