import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../../plan/footingCheck";
import { planTable } from "../../plan/planTable";
import { saleSpans } from "../../plan/saleSpans";
import type { Snapshot } from "../../plan/snapshot";
import { capacityViews, ordersOf, partnersOf, soldIn, thisWeek, type ListedMembers } from "./capacityView";

/** The team by customer: what each brought, in how many orders, and how many sellers serve it (A42). */
export const byCustomerTable = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  listed: ListedMembers,
): TableBlock => {
  const { customer: say, others } = text.capacity;
  const { customer, person } = capacityViews(listed, others);
  return planTable(text, "Review_ByCustomer", {
    title: say.title,
    note: say.note(listed.customer.length, members.customer?.length ?? 0),
    rowKey: "Customer",
    totalLabel: text.total,
    rows: [...listed.customer, others].map((Customer) => ({ Customer })),
    columns: {
      Customer: { as: "name" },
      Sold: { as: "money", formula: soldIn(customer, saleSpans.quarter), total: "sum" },
      Share: {
        as: "share",
        formula: '=IF(Capacity_Sold<=0,"",[@Sold]/Capacity_Sold)',
        total: "sum",
      },
      Week: { as: "money", formula: soldIn(customer, thisWeek), total: "sum" },
      Orders: { as: "count", formula: ordersOf(customer), total: "sum" },
      PerOrder: { as: "money", formula: '=IF([@Orders]=0,"",[@Sold]/[@Orders])' },
      Sellers: { as: "count", formula: listed.seller.length > 0 ? partnersOf(customer, person) : '=""' },
      Step: {
        as: "text",
        input: true,
        total: footingCheck(text, "SUM(Review_ByCustomer[Sold])", "Capacity_Sold"),
      },
    },
  });
};
