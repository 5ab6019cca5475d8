import { hasNames } from "../hasNames";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import type { Snapshot } from "../snapshot";

/** Beyond so many sales rows times listed products, pricing every row makes the workbook slow. */
const mostPairs = 1_000_000;

/** What formulas say of each sale's price against the list. */
export interface PricedSales {
  /** 1 for each sale of the quarter so far whose list price is known, as an array of 0 and 1. */
  readonly known: string;
  /** What each row's quantity would have brought at list price, as an array. */
  readonly atList: string;
  /** Some quantity is a text that cannot be multiplied. */
  readonly isUnsound: string;
  /** The discount given on all of them together; empty text without any. */
  readonly given: string;
}

/** The quarter's sales held against the product list's prices (A18); undefined where quantities or prices are not told. */
export const pricedSales = (snapshot: Snapshot): PricedSales | undefined => {
  const { rows, lists, members } = snapshot;
  if (!hasNames(snapshot, "Sales_Product", "Sales_Quantity", "Products_Name", "Products_Price"))
    return undefined;
  const listed = lists.Products_Name ?? [];
  if (listed.length * rows > mostPairs) return undefined;
  const sold = (members.product ?? []).map(({ name }) => name);
  const atList = `(SUMIF(Products_Name,${plainCriterion("Sales_Product", isWild([...listed, ...sold]))},Products_Price)*Sales_Quantity)`;
  const known =
    "(Sales_Date>=Quarter_Start)*(Sales_Date<MIN(Quarter_End,Plan_AsOf)+1)*ISNUMBER(Sales_Amount)*(Sales_Amount>0)" +
    `*(${atList}>0)`;
  const isUnsound = "COUNT(Sales_Quantity)<COUNTA(Sales_Quantity)";
  return {
    known,
    atList,
    isUnsound,
    given: `IF(${isUnsound},"",IF(SUMPRODUCT(${known})=0,"",1-SUMPRODUCT(${known},Sales_Amount)/SUMPRODUCT(${known}*${atList})))`,
  };
};
