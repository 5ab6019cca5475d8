import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../isWild";
import { numbered } from "../numbered";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";

const blankRows = 5;

/** Offers and bundles (A45, A50): what is offered, at what price, and what the product sold meanwhile. */
export const offersTable = (text: SheetsText, { members }: Pick<Snapshot, "members">): TableBlock => {
  const { title, note, rows } = text.products.offers;
  const product = plainCriterion("[@Product]", isWild((members.product ?? []).map(({ name }) => name)));
  return planTable(text, "Plan_Offers", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "O-",
      rows.length + blankRows,
      rows.map((offer) => ({ Offer: offer })),
    ),
    columns: {
      Product: { as: "name", input: true },
      From: { as: "date", input: true },
      Until: { as: "date", input: true },
      Price: { as: "share", input: true, least: 0, most: 1 },
      Sold: {
        as: "money",
        formula: `=IF(OR([@Product]="",[@From]=""),"",SUMIFS(Sales_Amount,Sales_Product,${product},Sales_Date,">="&[@From],Sales_Date,"<"&MIN(IF([@Until]="",Plan_AsOf,[@Until]),Plan_AsOf)+1))`,
      },
      Offer: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Id: { as: "name" },
    },
  });
};
