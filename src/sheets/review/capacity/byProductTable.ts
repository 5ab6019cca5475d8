import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../../plan/footingCheck";
import { planTable } from "../../plan/planTable";
import { saleSpans } from "../../plan/saleSpans";
import type { Snapshot } from "../../plan/snapshot";
import { capacityViews, ordersOf, partnersOf, soldIn, thisWeek, type ListedMembers } from "./capacityView";

/** The team by product: what each brought, its share, and how many sellers sell it (A42). */
export const byProductTable = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  listed: ListedMembers,
): TableBlock => {
  const { product: say, others } = text.capacity;
  const { product, person } = capacityViews(listed, others);
  return planTable(text, "Review_ByProduct", {
    title: say.title,
    note: say.note(listed.product.length, members.product?.length ?? 0),
    rowKey: "Product",
    totalLabel: text.total,
    rows: [...listed.product, others].map((Product) => ({ Product })),
    columns: {
      Product: { as: "name" },
      Sold: { as: "money", formula: soldIn(product, saleSpans.quarter), total: "sum" },
      Share: {
        as: "share",
        formula: '=IF(Capacity_Sold<=0,"",[@Sold]/Capacity_Sold)',
        total: "sum",
      },
      Week: { as: "money", formula: soldIn(product, thisWeek), total: "sum" },
      Orders: { as: "count", formula: ordersOf(product), total: "sum" },
      PerOrder: { as: "money", formula: '=IF([@Orders]=0,"",[@Sold]/[@Orders])' },
      Sellers: { as: "count", formula: listed.seller.length > 0 ? partnersOf(product, person) : '=""' },
      Step: {
        as: "text",
        input: true,
        total: footingCheck(text, "SUM(Review_ByProduct[Sold])", "Capacity_Sold"),
      },
    },
  });
};
