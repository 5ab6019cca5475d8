import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { spansOf } from "../spansOf";
import { sellerSold } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

const monday = "(Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1)";
/** The owned customers listed on the Customers sheet that ordered on a day or later, as an array over the director's list. */
const orderedSince = (day: string): string =>
  `(COUNTIFS(Plan_Customers[Customer],Customers_Name,Plan_Customers[LastOrder],">="&${day})>0)`;

/**
 * What the awards go by: new customers, customers kept and sales of the week of each seller (C57, C58).
 *
 * Customers belong to the owner that the director's list names. Kept are those of before the quarter that ordered in it, out of those
 * that ordered since twelve months before it.
 *
 * @param customers - whether the plan has its Customers sheet, which knows each last order
 */
export const awardsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  sellers: Sellers,
  customers: boolean,
): TableBlock => {
  const { title, note } = text.team.awards;
  const owned = hasNames(snapshot, "Customers_Name", "Customers_Owner", "Customers_Since");
  const ofBefore = "(Customers_Owner=[@Seller])*ISNUMBER(Customers_Since)*(Customers_Since<Quarter_Start)";
  const counted = (day: string): string =>
    owned && customers ? `=SUMPRODUCT(${ofBefore}*${orderedSince(day)})` : '=""';
  return planTable(text, "Plan_Awards", {
    title,
    note,
    rowKey: "Seller",
    workingFrom: "Kept",
    rows: sellers.names.map((Seller) => ({ Seller })),
    columns: {
      Seller: { as: "name" },
      NewCustomers: {
        as: "count",
        formula: owned
          ? `=COUNTIFS(Customers_Owner,${plainCriterion("[@Seller]", sellers.wild)},${spansOf("Customers_Since").quarter})`
          : '=""',
      },
      Retention: { as: "share", formula: '=IF(N([@KeptOf])=0,"",[@Kept]/[@KeptOf])' },
      ThisWeek: {
        as: "money",
        formula: sellers.inSales ? `=${sellerSold(sellers, monday, "Plan_AsOf+1")}` : '=""',
      },
      Kept: { as: "count", formula: counted("Quarter_Start") },
      KeptOf: { as: "count", formula: counted("EDATE(Quarter_Start,-12)") },
    },
  });
};
