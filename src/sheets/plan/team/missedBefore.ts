import { hasNames } from "../hasNames";
import { plainCriterion } from "../plainCriterion";
import type { Snapshot } from "../snapshot";
import { ofSeller, sellerSold } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

/** What was asked of the row's seller in a month before the quarter; undefined where nothing tells. */
const askedIn = (snapshot: Snapshot, { wild }: Sellers, month: string, next: string): string | undefined => {
  const seller = plainCriterion("[@Seller]", wild);
  if (hasNames(snapshot, "LastPlan_Seller", "LastPlan_Date", "LastPlan_Target"))
    return `SUMIFS(LastPlan_Target,LastPlan_Seller,${seller},LastPlan_Date,">="&${month},LastPlan_Date,"<"&${next})`;
  if (!hasNames(snapshot, "Team_Seller", "Team_Quota")) return undefined;
  const listed = `MATCH(${seller},Team_Seller,0)`;
  return `IF(ISNUMBER(${listed}),N(INDEX(Team_Quota,${listed}))*INDEX(Plan_Seasons[Share],MOD(MONTH(${month})-Plan_FirstMonth,12)+1),0)`;
};

/**
 * Whether the row's seller missed a month before the quarter, as a formula: 1, 0, or empty where nothing was asked of them, as
 * before they came.
 *
 * @param months - how many months before the quarter's first
 */
export const missedBefore = (snapshot: Snapshot, sellers: Sellers, months: 1 | 2 | 3): string => {
  const month = `EDATE(Quarter_Start,-${months})`;
  const next = months === 1 ? "Quarter_Start" : `EDATE(Quarter_Start,-${months - 1})`;
  const asked = askedIn(snapshot, sellers, month, next);
  if (asked === undefined || !sellers.inSales) return '=""';
  const hired = `N(${ofSeller(sellers, "Plan_People", "Hired")})`;
  return `=IF(OR(${hired}>${month},${asked}<=0),"",IF(${sellerSold(sellers, month, next)}<${asked},1,0))`;
};
