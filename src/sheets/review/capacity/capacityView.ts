import type { SheetsText } from "../../../locales/en-US/sheets";
import { footingCheck } from "../../plan/footingCheck";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { quoted } from "../../plan/quoted";
import { saleSpans } from "../../plan/saleSpans";

/** The members that have a row of their own in each view; none of a dimension that the sales do not tell. */
export type ListedMembers = Readonly<Record<"seller" | "customer" | "product", readonly string[]>>;

/** What a view lists, and in which columns of table and sales their names stand. */
export interface CapacityView {
  readonly table: "Review_ByPerson" | "Review_ByCustomer" | "Review_ByProduct";
  readonly column: "Person" | "Customer" | "Product";
  readonly sales: "Sales_Seller" | "Sales_Customer" | "Sales_Product";
  readonly listed: readonly string[];
  readonly others: string;
}

/** The sales of this week as conditions. */
export const thisWeek = 'Sales_Date,">="&Capacity_From,Sales_Date,"<"&Plan_AsOf+1';

/** The row's name as a criterion of the sales. */
const ownName = ({ column, listed }: CapacityView): string => plainCriterion(`[@${column}]`, isWild(listed));

const listedNames = ({ table, column, listed }: CapacityView): string =>
  plainCriterion(`${table}[${column}]`, isWild(listed));

/** Whether the row stands for all that have none. */
export const isRest = ({ column, others }: CapacityView): string => `[@${column}]=${quoted(others)}`;

/** What a row sold in a span; the last row has what the others leave, so that the whole foots. */
const soldIn = (view: CapacityView, span: string): string =>
  `=IF(${isRest(view)},ROUND(SUMIFS(Sales_Amount,${span})-SUMPRODUCT(SUMIFS(Sales_Amount,${view.sales},${listedNames(view)},${span})),6),SUMIFS(Sales_Amount,${view.sales},${ownName(view)},${span}))`;

/** Sales above zero of the quarter so far. */
const ordersOf = (view: CapacityView): string => {
  const made = `${saleSpans.quarter},Sales_Amount,">0"`;
  return `=IF(${isRest(view)},COUNTIFS(${made})-SUMPRODUCT(COUNTIFS(${view.sales},${listedNames(view)},${made})),COUNTIFS(${view.sales},${ownName(view)},${made}))`;
};

/** How many of another view's listed members the row's sales of the quarter so far name; nothing for the last row. */
export const partnersOf = (view: CapacityView, other: CapacityView): string =>
  `=IF(${isRest(view)},"",SUMPRODUCT(--(COUNTIFS(${view.sales},${ownName(view)},${other.sales},${listedNames(other)},${saleSpans.quarter})>0)))`;

/** The three views of the team's capacity. */
export const capacityViews = (listed: ListedMembers, others: string) => ({
  person: {
    table: "Review_ByPerson",
    column: "Person",
    sales: "Sales_Seller",
    listed: listed.seller,
    others,
  } satisfies CapacityView,
  customer: {
    table: "Review_ByCustomer",
    column: "Customer",
    sales: "Sales_Customer",
    listed: listed.customer,
    others,
  } satisfies CapacityView,
  product: {
    table: "Review_ByProduct",
    column: "Product",
    sales: "Sales_Product",
    listed: listed.product,
    others,
  } satisfies CapacityView,
});

/** What every view tells of a row: sold in the quarter and this week, orders, and the mean of one. */
export const outputColumns = (view: CapacityView) =>
  ({
    Sold: { as: "money", formula: soldIn(view, saleSpans.quarter), total: "sum" },
    Week: { as: "money", formula: soldIn(view, thisWeek), total: "sum" },
    Orders: { as: "count", formula: ordersOf(view), total: "sum" },
    PerOrder: { as: "money", formula: '=IF([@Orders]=0,"",[@Sold]/[@Orders])' },
  }) as const;

/** What stands last in every view: what follows from a row, and whether the view adds up to all that was sold. */
export const stepColumn = (text: SheetsText, { table }: CapacityView) =>
  ({
    as: "text",
    input: true,
    total: footingCheck(text, `SUM(${table}[Sold])`, "Capacity_Sold"),
  }) as const;
