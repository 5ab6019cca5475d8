import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../isWild";
import { largestMembers } from "../largestMembers";
import { numbered } from "../numbered";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";

/** Each of the largest products is offered to the owners of the others. */
const productsPaired = 3;
const blankRows = 4;

/**
 * The cross-selling map (A49): who owns one product is offered another, with how many lack it and what there is to gain.
 *
 * Counted among the customers listed, over the twelve months to the as-of date.
 */
export const crossSellTable = (
  text: SheetsText,
  snapshot: Snapshot,
  listed: readonly string[],
): TableBlock => {
  const { title, note } = text.customers.cross;
  const products = (snapshot.members.product ?? []).map(({ name }) => name);
  const pairs = pairsOf(largestMembers(snapshot, "product", productsPaired));
  const spent = (column: "Owned" | "Offer"): string =>
    `SUMIFS(Sales_Amount,Sales_Customer,${plainCriterion("Plan_Customers[Customer]", isWild(listed))},Sales_Product,${plainCriterion(`[@${column}]`, isWild(products))},${saleSpans.year})`;
  return planTable(text, "Plan_CrossSell", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered("X-", pairs.length + blankRows, pairs),
    columns: {
      Owned: { as: "name", input: true },
      Offer: { as: "name", input: true },
      Room: { as: "money", formula: '=IF(NOT(ISNUMBER([@Without])),"",[@Without]*[@Usual])', total: "sum" },
      Without: {
        as: "count",
        formula: `=IF(OR([@Owned]="",[@Offer]=""),"",SUMPRODUCT((${spent("Owned")}>0)*(${spent("Offer")}<=0)))`,
      },
      Owners: {
        as: "count",
        formula: `=IF([@Owned]="","",SUMPRODUCT(--(${spent("Owned")}>0)))`,
      },
      Play: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Usual: {
        as: "money",
        formula: `=IF([@Offer]="","",SUMPRODUCT(${spent("Offer")})/MAX(1,SUMPRODUCT(--(${spent("Offer")}>0))))`,
      },
      Id: { as: "name" },
    },
  });
};

const pairsOf = (products: readonly string[]) =>
  products.flatMap((owned) =>
    products.filter((offer) => offer !== owned).map((offer) => ({ Owned: owned, Offer: offer })),
  );
