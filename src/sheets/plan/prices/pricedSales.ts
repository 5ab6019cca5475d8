import { hasNames } from "../hasNames";
import { inQuarter } from "../inQuarter";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import type { SheetKey } from "../sheetKeys";
import type { Snapshot } from "../snapshot";

/** Beyond so many sales rows times listed products, pricing every row makes the workbook slow. */
const mostPairs = 1_000_000;

/** What formulas say of each sale's price against the list. */
export interface PricedSales {
  /** Whether the sales tell their discount themselves, or quantities and the product list do. */
  readonly from: "discounts" | "list";
  /** 1 for each sale of the quarter so far whose list price is known, as an array of 0 and 1. */
  readonly known: string;
  /** The share of the list price that each row brought, as an array; an error where it is not known. */
  readonly share: string;
  /** Some cell that is reckoned with is a text. */
  readonly isUnsound: string;
  /** The discount given on all of them together; empty text without any. */
  readonly given: string;
}

const sold = `${inQuarter("Sales_Date")}*ISNUMBER(Sales_Amount)*(Sales_Amount>0)`;

/** No more than a share of what is known, however many rows there are. */
const discountGiven = (known: string, atList: string, isUnsound: string): string =>
  `IF(${isUnsound},"",IF(SUMPRODUCT(${known})=0,"",1-SUMPRODUCT(${known},Sales_Amount)/SUMPRODUCT(${known}*${atList})))`;

/** A column of discounts in per cent or as shares, off the price unless `Price_Means` says otherwise; a blank one is none. */
const fromDiscounts = (isAsked: boolean): PricedSales => {
  const isPaid = isAsked ? "Price_Means=INDEX(List_DiscountMeans,2)" : "FALSE";
  const share = `(IF(${isPaid},0,1)+IF(${isPaid},1,-1)*Sales_Discount/IF(MAX(Sales_Discount)>1,100,1))`;
  const known = `${sold}*(${share}>0)`;
  const isUnsound = "COUNT(Sales_Discount)<COUNTA(Sales_Discount)";
  return {
    from: "discounts",
    known,
    share: `ROUND(${share},6)`,
    isUnsound,
    given: discountGiven(known, `Sales_Amount/(${share}+(${share}<=0))`, isUnsound),
  };
};

const fromList = ({ lists, members }: Snapshot): PricedSales => {
  const names = [...(lists.Products_Name ?? []), ...(members.product ?? []).map(({ name }) => name)];
  const product = plainCriterion("Sales_Product", isWild(names));
  const atList = `(SUMIF(Products_Name,${product},Products_Price)*Sales_Quantity)`;
  const known = `${sold}*(${atList}>0)`;
  const isUnsound = "COUNT(Sales_Quantity)<COUNTA(Sales_Quantity)";
  return {
    from: "list",
    known,
    share: `ROUND(Sales_Amount/${atList},6)`,
    isUnsound,
    given: discountGiven(known, atList, isUnsound),
  };
};

/**
 * The quarter's sales held against their list prices (A18): by a column of discounts, else by quantities and the product list.
 *
 * Whether a discount is what is taken off or what is paid is asked on the Risks sheet. Undefined where neither is told, or where a list is too long to look every sale's product up.
 */
export const pricedSales = (snapshot: Snapshot, sheets: readonly SheetKey[]): PricedSales | undefined => {
  if (hasNames(snapshot, "Sales_Discount")) return fromDiscounts(sheets.includes("Risks"));
  if (!hasNames(snapshot, "Sales_Product", "Sales_Quantity", "Products_Name", "Products_Price"))
    return undefined;
  const pairs = (snapshot.lists.Products_Name ?? []).length * snapshot.rows;
  return pairs > mostPairs ? undefined : fromList(snapshot);
};
