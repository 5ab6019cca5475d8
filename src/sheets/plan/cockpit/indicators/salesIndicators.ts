import { hasNames } from "../../hasNames";
import type { Snapshot } from "../../snapshot";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

const sold = (days: Days): string => `SUMIFS(Sales_Amount,${within("Sales_Date", days)})`;
const sales = (days: Days): string => `COUNTIFS(${within("Sales_Date", days)},Sales_Amount,">0")`;
const sale = (days: Days): string => shareOf(sold(days), sales(days));
const returned = (days: Days): string =>
  shareOf(
    `-SUMIFS(Sales_Amount,${within("Sales_Date", days)},Sales_Amount,"<0")`,
    `SUMIFS(Sales_Amount,${within("Sales_Date", days)},Sales_Amount,">0")`,
  );
const margin = (days: Days): string => `${sold(days)}-SUMIFS(Sales_Cost,${within("Sales_Date", days)})`;

const thisWeek = 'Plan_Weeks[From],"<="&Plan_AsOf,Plan_Weeks[To],">="&Plan_AsOf';
/** What the plan asks of a working day of this week. */
const plannedToday =
  'IF(NETWORKDAYS.INTL(Plan_AsOf,Plan_AsOf,1,Plan_Holidays[Date])=0,"",' +
  `IF(COUNTIFS(${thisWeek})=0,"",SUMIFS(Plan_Weeks[Target],${thisWeek})/MAX(1,SUMIFS(Plan_Weeks[Days],${thisWeek}))))`;
/** What the plan asks of the days gone since a day, by working days; nothing outside the planned quarter. */
const plannedSince = (from: string): string => {
  const begun = `(Plan_Weeks[From]>=${from})*(Plan_Weeks[From]<=Plan_AsOf)*(Plan_AsOf<=Quarter_End)`;
  return `IF(SUMPRODUCT(${begun})=0,"",SUMPRODUCT(${begun},Plan_Weeks[Target],Plan_Weeks[Elapsed]))`;
};

const { today, weekAgo, week, lastWeek, month, lastMonth, fourWeeks, fourBefore } = stretches;

/** What the sales rows tell by day, week and month. */
export const salesIndicators = (snapshot: Snapshot): readonly Indicator[] => [
  {
    name: "soldToday",
    as: "money",
    cadence: "daily",
    now: sold(today),
    before: sold(weekAgo),
    target: plannedToday,
    better: "up",
  },
  { name: "saleToday", as: "money", cadence: "daily", now: sale(today), before: sale(weekAgo), better: "up" },
  {
    name: "salesToday",
    as: "count",
    cadence: "daily",
    now: sales(today),
    before: sales(weekAgo),
    better: "up",
  },
  {
    name: "soldWeek",
    as: "money",
    cadence: "weekly",
    now: sold(week),
    before: sold(lastWeek),
    target: plannedSince(week.from),
    better: "up",
  },
  {
    name: "saleFourWeeks",
    as: "money",
    cadence: "weekly",
    now: sale(fourWeeks),
    before: sale(fourBefore),
    better: "up",
  },
  {
    name: "salesWeek",
    as: "count",
    cadence: "weekly",
    now: sales(week),
    before: sales(lastWeek),
    better: "up",
  },
  {
    name: "returns",
    as: "share",
    cadence: "weekly",
    now: returned(fourWeeks),
    before: returned(fourBefore),
    better: "down",
  },
  {
    name: "soldMonth",
    as: "money",
    cadence: "monthly",
    now: sold(month),
    before: sold(lastMonth),
    target: plannedSince(month.from),
    better: "up",
  },
  {
    name: "attainment",
    as: "share",
    cadence: "monthly",
    now: "Cockpit_Attainment",
    target: shareOf("Cockpit_Expected", "Cockpit_Target"),
    better: "up",
  },
  ...(hasNames(snapshot, "Sales_Cost")
    ? [
        {
          name: "marginMonth",
          as: "money",
          cadence: "monthly",
          now: margin(month),
          before: margin(lastMonth),
          better: "up",
        } as const,
        {
          name: "margin",
          as: "share",
          cadence: "monthly",
          now: shareOf(margin(month), sold(month)),
          before: shareOf(margin(lastMonth), sold(lastMonth)),
          better: "up",
        } as const,
      ]
    : []),
];
