import { hasNames } from "../../hasNames";
import type { Snapshot } from "../../snapshot";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

/** Beyond so many customers times sales rows, asking each customer's sales makes the workbook slow. */
const mostPairs = 20_000_000;

const newCustomers = (days: Days): string => `COUNTIFS(${within("Customers_Since", days)})`;

const repurchased = (days: Days): string =>
  shareOf(
    `SUMPRODUCT(SUMIFS(Sales_Amount,Sales_Customer,Customers_Name,${within("Sales_Date", days)})*(Customers_Since<${days.from})*(Customers_Since>0))`,
    `SUMIFS(Sales_Amount,${within("Sales_Date", days)})`,
  );

const { today, weekAgo, week, lastWeek, fourWeeks, fourBefore } = stretches;

/** New customers, and what customers of before buy again; none without a customer list that says since when. */
export const customerIndicators = (snapshot: Snapshot): readonly Indicator[] => {
  if (!hasNames(snapshot, "Customers_Name", "Customers_Since")) return [];
  const pairs = (snapshot.members.customer?.length ?? 0) * snapshot.rows;
  return [
    {
      name: "newToday",
      as: "count",
      cadence: "daily",
      now: newCustomers(today),
      before: newCustomers(weekAgo),
      better: "up",
    },
    {
      name: "newWeek",
      as: "count",
      cadence: "weekly",
      now: newCustomers(week),
      before: newCustomers(lastWeek),
      better: "up",
    },
    ...(hasNames(snapshot, "Sales_Customer") && pairs <= mostPairs
      ? [
          {
            name: "repurchase",
            as: "share",
            cadence: "weekly",
            now: repurchased(fourWeeks),
            before: repurchased(fourBefore),
            better: "up",
          } as const,
        ]
      : []),
  ];
};
