import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";

const monday = "(Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1)";
const month = "(Plan_AsOf-DAY(Plan_AsOf)+1)";

/** The manager's daily view of the team: what each sold today, this week, this month and this quarter, and what each follows up (A71). */
export const teamTodayTable = (text: SheetsText, sellers: readonly string[]): TableBlock => {
  const { title, note } = text.duties.teamToday;
  const own = plainCriterion("[@Seller]", isWild(sellers));
  const since = (from: string, until = "Plan_AsOf") =>
    ({
      as: "money",
      formula: `=SUMIFS(Sales_Amount,Sales_Seller,${own},Sales_Date,">="&${from},Sales_Date,"<"&${until}+1)`,
      total: "sum",
    }) as const;
  return planTable(text, "Review_TeamToday", {
    title,
    note,
    rowKey: "Seller",
    totalLabel: text.total,
    rows: sellers.map((Seller) => ({ Seller })),
    columns: {
      Seller: { as: "name" },
      Today: since("Plan_AsOf"),
      Week: since(monday),
      Month: since(month),
      Quarter: since("Quarter_Start", "MIN(Quarter_End,Plan_AsOf)"),
      FollowUps: {
        as: "count",
        formula: `=COUNTIFS(Review_FollowUps[Seller],${own},Review_FollowUps[Date],">="&${monday},Review_FollowUps[Date],"<"&Plan_AsOf+1)`,
        total: "sum",
      },
      Overdue: {
        as: "count",
        formula: `=COUNTIFS(Review_FollowUps[Seller],${own},Review_FollowUps[Light],INDEX(List_Light,3))`,
        total: "sum",
      },
      Note: { as: "text", input: true },
    },
  });
};
