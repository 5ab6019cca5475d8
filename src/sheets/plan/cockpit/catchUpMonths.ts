import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalMonths } from "../../../planning/calendar/fiscalMonths";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { planTable } from "../planTable";

/** A month's weeks together. */
const ofWeeks = <const Column extends "Target" | "Sold" | "Needed">(column: Column) =>
  ({
    as: "money",
    formula: `=SUMIFS(Plan_CatchUp[${column}],Plan_CatchUp[Month],[@Month])`,
    total: "sum",
  }) as const;

/** What each month of the planned quarter has brought and must still bring. */
export const catchUpMonths = (text: SheetsText, { year, firstMonth, quarter }: Decisions): TableBlock => {
  const { title, note } = text.cockpit.months;
  return planTable(text, "Plan_CatchUpMonths", {
    title,
    note,
    rowKey: "Month",
    totalLabel: text.total,
    rows: fiscalMonths(year, firstMonth)
      .slice(quarter * 3 - 3, quarter * 3)
      .map(({ from }) => ({ Month: from })),
    columns: {
      Month: { as: "month" },
      Light: {
        as: "light",
        formula: '=IFERROR(INDEX(Plan_Months[Light],MATCH([@Month],Plan_Months[Month],0)),"")',
      },
      Target: ofWeeks("Target"),
      Sold: ofWeeks("Sold"),
      Needed: ofWeeks("Needed"),
      Attainment: {
        as: "share",
        formula: '=IF([@Target]<=0,"",[@Sold]/[@Target])',
        total:
          '=IF(SUM(Plan_CatchUpMonths[Target])<=0,"",SUM(Plan_CatchUpMonths[Sold])/SUM(Plan_CatchUpMonths[Target]))',
      },
    },
  });
};
