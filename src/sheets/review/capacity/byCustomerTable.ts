import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { Snapshot } from "../../plan/snapshot";
import { capacityViews, outputColumns, partnersOf, stepColumn, type ListedMembers } from "./capacityView";

/** The team by customer: what each brought, in how many orders, and how many sellers serve it (A42). */
export const byCustomerTable = (
  text: SheetsText,
  { members }: Pick<Snapshot, "members">,
  listed: ListedMembers,
): TableBlock => {
  const { customer: say, others } = text.capacity;
  const { customer, person } = capacityViews(listed, others);
  const { Sold, Week, Orders, PerOrder } = outputColumns(customer);
  return planTable(text, "Review_ByCustomer", {
    title: say.title,
    note: say.note(listed.customer.length, members.customer?.length ?? 0),
    rowKey: "Customer",
    totalLabel: text.total,
    rows: [...listed.customer, others].map((Customer) => ({ Customer })),
    columns: {
      Customer: { as: "name" },
      Sold,
      Share: {
        as: "share",
        formula: '=IF(Capacity_Sold<=0,"",[@Sold]/Capacity_Sold)',
        total: "sum",
      },
      Week,
      Orders,
      PerOrder,
      Sellers: { as: "count", formula: listed.seller.length > 0 ? partnersOf(customer, person) : '=""' },
      Step: stepColumn(text, customer),
    },
  });
};
