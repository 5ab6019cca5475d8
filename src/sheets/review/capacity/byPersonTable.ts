import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { chosenDimensions } from "../../plan/breakdown/chosenDimensions";
import type { Decisions } from "../../plan/decisions";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { sheetsOf } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";
import {
  capacityViews,
  isRest,
  outputColumns,
  partnersOf,
  stepColumn,
  type ListedMembers,
} from "./capacityView";

/** The team by person: quota, sales, orders, customers, output a day, and how much of the capacity due by now is used (A42). */
export const byPersonTable = (
  text: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
  listed: ListedMembers,
): TableBlock => {
  const { person: say, others } = text.capacity;
  const { person, customer } = capacityViews(listed, others);
  const picked = sheetsOf(snapshot, decisions);
  const teamed = picked.includes("Team");
  const broken = picked.includes("Breakdown") && chosenDimensions(snapshot, decisions).includes("team");
  const own = plainCriterion("[@Person]", isWild(listed.seller));
  const quota = teamed
    ? `=IFERROR(INDEX(Plan_Team[Quota],MATCH(${own},Plan_Team[Seller],0)),"")`
    : broken
      ? `=IFERROR(INDEX(Plan_ByTeam[Target],MATCH(${own},Plan_ByTeam[Line],0)),"")`
      : undefined;
  const elapsed = "INDEX(Plan_Quarters[Elapsed],Plan_Quarter)";
  const { Sold, Week, Orders, PerOrder } = outputColumns(person);
  return planTable(text, "Review_ByPerson", {
    title: say.title,
    note: say.note(listed.seller.length, snapshot.members.seller?.length ?? 0),
    rowKey: "Person",
    totalLabel: text.total,
    rows: [...listed.seller, others].map((Person) => ({ Person })),
    columns: {
      Person: { as: "name" },
      Quota: quota === undefined ? { as: "money", input: true, least: 0 } : { as: "money", formula: quota },
      Sold,
      Attainment: { as: "share", formula: '=IF(N([@Quota])<=0,"",[@Sold]/[@Quota])' },
      Week,
      Orders,
      PerOrder,
      Customers: {
        as: "count",
        formula: listed.customer.length > 0 ? partnersOf(person, customer) : '=""',
      },
      PerDay: {
        as: "money",
        formula: `=IF(OR(Capacity_Days=0,${isRest(person)}),"",[@Sold]/Capacity_Days)`,
      },
      Use: {
        as: "share",
        formula: teamed
          ? `=IFERROR(IF(INDEX(Plan_People[Capacity],MATCH(${own},Plan_People[Seller],0))*${elapsed}<=0,"",[@Sold]/(INDEX(Plan_People[Capacity],MATCH(${own},Plan_People[Seller],0))*${elapsed})),"")`
          : '=""',
      },
      Step: stepColumn(text, person),
    },
  });
};
