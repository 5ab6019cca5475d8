import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import type { Decisions } from "../decisions";
import { namedMembers } from "../namedMembers";
import type { Snapshot } from "../snapshot";
import { differentNames } from "./differentNames";
import { hasOrders, ordersIn } from "./ordersIn";

const spans = {
  Then: { from: "EDATE(Quarter_Start,-12)", before: "EDATE(Quarter_Start,-9)" },
  Now: { from: "Quarter_Start", before: "(MIN(Quarter_End,Plan_AsOf)+1)" },
} as const;

/** Names are counted live up to here: `Plan_AsOf` is today's date, so that every change in the workbook counts them anew. */
const mostLive = 20_000;

/** How many customers bought in the same quarter of last year, as read when the plan is written. */
const customersThen = (
  snapshot: Snapshot,
  { year, firstMonth, quarter }: Pick<Decisions, "year" | "firstMonth" | "quarter">,
): number | null => {
  const then = fiscalQuarters(year - 1, firstMonth)[quarter - 1];
  if (then === undefined) return null;
  const bought = namedMembers(snapshot, "customer").filter(({ history }) =>
    history.some(({ month }) => month >= then.from && month <= then.to),
  );
  return bought.length;
};

/** Customers, orders, price and repeat as they were in the same quarter of last year, and as they are so far. */
export const thenForm = (
  { drivers: { then: say } }: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
): FormBlock => {
  const named = snapshot.names.includes("Sales_Customer");
  const live = snapshot.rows <= mostLive;
  const customers = (time: "Then" | "Now"): FormItem => {
    const { from, before } = spans[time];
    const item = { as: "count" as const, label: say[`${time}_Customers`] };
    if (!named) return { ...item, formula: '=""', note: say.noCustomers };
    if (live) return { ...item, formula: `=${differentNames("Sales_Customer", from, before)}` };
    return time === "Then"
      ? { ...item, input: true, start: customersThen(snapshot, decisions), least: 0, note: say.countedOnce }
      : { ...item, input: true, least: 0, note: say.tooMany };
  };
  const items = (time: "Then" | "Now"): Readonly<Record<string, FormItem>> => {
    const { from, before } = spans[time];
    const sold = `SUMIFS(Sales_Amount,Sales_Date,">="&${from},Sales_Date,"<"&${before})`;
    return {
      [`${time}_Customers`]: customers(time),
      [`${time}_Orders`]: {
        as: "count",
        label: say[`${time}_Orders`],
        formula: `=${ordersIn(snapshot, from, before)}`,
        note: hasOrders(snapshot) ? say.ordersNote : say.rowsNote,
      },
      [`${time}_Price`]: {
        as: "money",
        label: say[`${time}_Price`],
        formula: `=IF(${time}_Orders=0,"",${sold}/${time}_Orders)`,
      },
      [`${time}_Repeat`]: {
        as: "share",
        label: say[`${time}_Repeat`],
        // Above 1 a repeat is read as orders a customer (A14), so more than two orders each are said as such.
        formula: `=IF(N(${time}_Customers)=0,"",${time}_Orders/${time}_Customers-IF(${time}_Orders>2*${time}_Customers,0,1))`,
      },
    };
  };
  return { block: "form", key: "Then", title: say.title, items: { ...items("Then"), ...items("Now") } };
};
