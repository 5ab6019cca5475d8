import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { Snapshot } from "../../plan/snapshot";
import { capacityViews, outputColumns, partnersOf, stepColumn, type ListedMembers } from "./capacityView";

/** The team by product: what each brought, its share, and how many sellers sell it (A42). */
export const byProductTable = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  listed: ListedMembers,
): TableBlock => {
  const { product: say, others } = text.capacity;
  const { product, person } = capacityViews(listed, others);
  const { Sold, Week, Orders, PerOrder } = outputColumns(product);
  return planTable(text, "Review_ByProduct", {
    title: say.title,
    note: say.note(listed.product.length, members.product?.length ?? 0),
    rowKey: "Product",
    totalLabel: text.total,
    rows: [...listed.product, others].map((Product) => ({ Product })),
    columns: {
      Product: { as: "name" },
      Sold,
      Share: {
        as: "share",
        formula: '=IF(Capacity_Sold<=0,"",[@Sold]/Capacity_Sold)',
        total: "sum",
      },
      Week,
      Orders,
      PerOrder,
      Sellers: { as: "count", formula: listed.seller.length > 0 ? partnersOf(product, person) : '=""' },
      Step: stepColumn(text, product),
    },
  });
};
