import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { calendarDate } from "../../../planning/calendar/calendarDate";
import { serialOf } from "../../../planning/calendar/serialOf";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { planTable } from "../planTable";
import type { QuarterOdds } from "./quarterOdds";

/** What the periods before the planned quarter brought, oldest first; undefined where the odds do not come from them. */
export const outlookTable = (
  text: SheetsText,
  { year, firstMonth, quarter }: Decisions,
  odds: QuarterOdds,
): TableBlock | undefined => {
  if (odds.from !== "quarters" && odds.from !== "months") return undefined;
  const { title, note } = text.cockpit.outlook;
  const months = odds.from === "quarters" ? 3 : 1;
  const start = calendarDate(fiscalQuarters(year, firstMonth)[quarter - 1]?.from ?? 0);
  return planTable(text, "Plan_Outlook", {
    title,
    note,
    rowKey: "From",
    rows: Array.from({ length: odds.periods }, (_, index) => ({
      From: serialOf(start.year, start.month - (odds.periods - index) * months, 1),
    })),
    columns: {
      From: { as: "month" },
      Sold: {
        as: "money",
        formula: `=SUMIFS(Sales_Amount,Sales_Date,">="&[@From],Sales_Date,"<"&EDATE([@From],${months}))`,
      },
    },
  });
};
