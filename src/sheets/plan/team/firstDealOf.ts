import { plainCriterion } from "../plainCriterion";
import type { Sellers } from "./sellersOf";

/** The day of the first deal of the row's seller since the row's day of hire, as a formula says it; empty while there is none (A28). */
export const firstDealOf = ({ wild }: Pick<Sellers, "wild">) => {
  const own = `Sales_Seller,${plainCriterion("[@Seller]", wild)},Sales_Date,">="&[@Hired],Sales_Date,"<"&Plan_AsOf+1`;
  const first =
    "10^6-SUMPRODUCT(MAX((Sales_Seller=[@Seller])*(Sales_Date>=[@Hired])*(Sales_Amount>0)*(10^6-Sales_Date)))";
  /** Text among the dates cannot be subtracted from. */
  const unknown = `OR(COUNTIFS(${own},Sales_Amount,">0")=0,COUNT(Sales_Date)<COUNTA(Sales_Date))`;
  return `IF(${unknown},"",${first})`;
};
