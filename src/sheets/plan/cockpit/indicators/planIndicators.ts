import { hasNames } from "../../hasNames";
import { saleSpans } from "../../saleSpans";
import type { SheetKey } from "../../sheetKeys";
import type { Snapshot } from "../../snapshot";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

const { fourWeeks, fourBefore } = stretches;

/** Sellers hired within the newcomer months before a day, as an array over the team's list. */
const newAt = (day: string): string =>
  `ISNUMBER(Team_Hired)*(Team_Hired>EDATE(${day},-1*Rule_NewcomerMonths))*(Team_Hired<=${day})`;

/** What a newcomer sold in a stretch, of those who were new at its end. */
const newcomersSold = (days: Days, last: string): string =>
  shareOf(
    `SUMPRODUCT(${newAt(last)}*SUMIFS(Sales_Amount,Sales_Seller,Team_Seller,${within("Sales_Date", days)}))`,
    `SUMPRODUCT(${newAt(last)})`,
  );

/** A year's margin of a customer who bought, times the years a customer stays. */
const lifetimeValue =
  'IF(COUNTIFS(Plan_Customers[Own],">0")=0,"",SUMIFS(Plan_Customers[Own],Plan_Customers[Own],">0")/COUNTIFS(Plan_Customers[Own],">0")*' +
  `${shareOf(
    `SUMIFS(Sales_Amount,${saleSpans.year})-SUMIFS(Sales_Cost,${saleSpans.year})`,
    `SUMIFS(Sales_Amount,${saleSpans.year})`,
  ).replace('""', "0")}*Rule_LifetimeYears)`;

const lifetime = { name: "lifetime", as: "money", cadence: "monthly", better: "up" } as const;

/** What the plan's other sheets tell: customers' health, newcomers' output, what actions moved and the team's ability (A19, A65, A66, C52). */
export const planIndicators = (snapshot: Snapshot, sheets: readonly SheetKey[]): readonly Indicator[] => [
  ...(sheets.includes("Customers")
    ? [
        {
          name: "healthy",
          as: "share",
          cadence: "weekly",
          now: shareOf('COUNTIFS(Plan_Customers[Score],">="&Rule_HealthyAt)', "COUNT(Plan_Customers[Score])"),
          better: "up",
        } as const,
      ]
    : []),
  ...(hasNames(snapshot, "Team_Seller", "Team_Hired", "Sales_Seller")
    ? [
        {
          name: "newcomers",
          as: "money",
          cadence: "weekly",
          now: newcomersSold(fourWeeks, "Plan_AsOf"),
          before: newcomersSold(fourBefore, "(Plan_AsOf-28)"),
          better: "up",
        } as const,
      ]
    : []),
  ...(sheets.includes("Team")
    ? [
        {
          name: "ability",
          as: "money",
          cadence: "monthly",
          now: "Team_Output",
          before: "Team_OutputBefore",
          better: "up",
        } as const,
      ]
    : []),
  ...(sheets.includes("Channels")
    ? [{ ...lifetime, now: "Customer_Ltv" }]
    : sheets.includes("Customers") && hasNames(snapshot, "Sales_Cost")
      ? [{ ...lifetime, now: lifetimeValue }]
      : []),
  ...(sheets.includes("Actions")
    ? [
        {
          name: "effective",
          as: "share",
          cadence: "monthly",
          now: "Actions_Moved",
          better: "up",
        } as const,
      ]
    : []),
  ...(sheets.includes("Drivers")
    ? [
        {
          name: "delivery",
          as: "share",
          cadence: "monthly",
          now: 'IF(Kpi_Delivery="","",Kpi_Delivery)',
          target: "Rule_DeliveryMost",
          better: "down",
        } as const,
      ]
    : []),
];
