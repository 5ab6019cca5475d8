import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalMonths } from "../../../planning/calendar/fiscalMonths";
import type { Column, TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { hasNames } from "../hasNames";
import { lagLight } from "../lagLight";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";

const inMonth = (dates: string): string =>
  `${dates},">="&[@Month],${dates},"<"&MIN(EDATE([@Month],1),Plan_AsOf+1)`;

type Counted = Pick<Column, "as" | "input" | "formula" | "total">;
/** Live where the director's tables tell it, typed otherwise; nothing of a month that has not begun. */
const live = (as: "count" | "money", isKnown: boolean, formula: string): Counted =>
  isKnown
    ? { as, formula: `=IF([@Month]>Plan_AsOf,"",${formula})`, total: "sum" }
    : { as, input: true, total: "sum" };

/** Sellers hired within the newcomer months before a month's end, and how many sales each made in it. */
const newcomersDeals =
  'SUMPRODUCT(ISNUMBER(Team_Hired)*(Team_Hired>EDATE([@Month],1-Rule_NewcomerMonths))*(Team_Hired<EDATE([@Month],1))*COUNTIFS(Sales_Seller,Team_Seller,Sales_Amount,">0",' +
  `${inMonth("Sales_Date")}))`;

/** The share of a goal that was reached; past all goals where none is typed. */
const reached = (value: "Signed" | "Cash" | "Deals") =>
  `IF(N([@${value}Goal])<=0,10^6,N([@${value}])/[@${value}Goal])` as const;

/**
 * Contracts signed, cash collected and newcomers' deals of each month of the quarter against their goals (A61).
 *
 * @param won - whether the Cockpit tells which stage of the pipeline means won; otherwise the sales rows are counted
 */
export const monthGoalsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  { year, firstMonth, quarter }: Decisions,
  won: boolean,
): TableBlock => {
  const { title, note, signedDeals, signedSales } = text.actions.monthGoals;
  const deals = won && hasNames(snapshot, "Pipeline_Stage", "Pipeline_Closes");
  return planTable(text, "Plan_MonthGoals", {
    title,
    note: `${note} ${deals ? signedDeals : signedSales}`,
    rowKey: "Month",
    workingFrom: "Least",
    totalLabel: text.total,
    rows: fiscalMonths(year, firstMonth)
      .slice(quarter * 3 - 3, quarter * 3)
      .map(({ from }) => ({ Month: from })),
    columns: {
      Month: { as: "month" },
      Signed: live(
        "count",
        true,
        deals
          ? `COUNTIFS(Pipeline_Stage,Cockpit_Won,${inMonth("Pipeline_Closes")})`
          : `COUNTIFS(${inMonth("Sales_Date")},Sales_Amount,">0")`,
      ),
      SignedGoal: { as: "count", input: true, least: 0, total: "sum" },
      Cash: live(
        "money",
        hasNames(snapshot, "Receivables_Amount", "Receivables_Paid"),
        `SUMIFS(Receivables_Amount,${inMonth("Receivables_Paid")})`,
      ),
      CashGoal: { as: "money", input: true, least: 0, total: "sum" },
      Deals: live("count", hasNames(snapshot, "Team_Seller", "Team_Hired", "Sales_Seller"), newcomersDeals),
      DealsGoal: { as: "count", input: true, least: 0, total: "sum" },
      Light: {
        as: "light",
        formula: lagLight(
          "OR([@Month]>Plan_AsOf,SUM([@SignedGoal],[@CashGoal],[@DealsGoal])<=0)",
          "ROUND(INDEX(Plan_Months[Elapsed],MATCH([@Month],Plan_Months[Month],0))-[@Least],6)",
          "AND(Plan_AsOf>=EDATE([@Month],1),[@Least]<1)",
        ),
      },
      Least: {
        as: "share",
        formula: `=IF(SUM([@SignedGoal],[@CashGoal],[@DealsGoal])<=0,"",MIN(${reached("Signed")},${reached("Cash")},${reached("Deals")}))`,
      },
    },
  });
};
