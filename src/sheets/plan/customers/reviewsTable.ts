import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { namedMembers } from "../namedMembers";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

const mostNew = 12;
const blankRows = 6;
/** Who first bought in the last months of sales is worth a review still. */
const recentDays = 100;

const missing = "(Rfm_Class=INDEX(List_CustomerClass,1))*(COUNTIF(Plan_Reviews[Customer],Rfm_Name)=0)";

/**
 * Needs reviews within 30 days of a customer's first order (A48).
 *
 * Starts with the customers who are new when the plan is written; one who comes later is named under the table until typed in.
 */
export const reviewsTable = (text: SheetsText, snapshot: Snapshot): TableBlock => {
  const { title, note, missing: say } = text.customers.reviews;
  const names = newCustomers(snapshot);
  const since = snapshot.names.includes("Customers_Since") && snapshot.names.includes("Customers_Name");
  const firstOrder = "MIN(Sales_Date)+INDEX(Rfm_FirstDays,MATCH([@Customer],Rfm_Name,0))";
  const signed = since
    ? `IFERROR(AVERAGEIFS(Customers_Since,Customers_Name,[@Customer]),${firstOrder})`
    : firstOrder;
  return planTable(text, "Plan_Reviews", {
    title,
    note,
    rowKey: "Id",
    totalLabel: say.label,
    rows: numbered(
      "N-",
      names.length + blankRows,
      names.map((name) => ({ Customer: name })),
    ),
    columns: {
      Customer: { as: "name", input: true },
      First: { as: "date", formula: `=IF([@Customer]="","",IFERROR(${signed},""))` },
      Due: { as: "date", formula: '=IF([@First]="","",[@First]+Rule_NeedsReviewDays)' },
      Done: { as: "date", input: true },
      Light: {
        as: "light",
        formula:
          '=IF([@Due]="","",INDEX(List_Light,IF([@Done]<>"",1,IF(Plan_AsOf>[@Due],3,IF(Plan_AsOf>=[@Due]-Rule_ReviewSoonDays,2,1)))))',
      },
      Need: {
        as: "sentence",
        input: true,
        total: `=IF(SUMPRODUCT(${missing})=0,${quoted(say.none)},${quoted(say.before)}&LOOKUP(2,1/(${missing}),Rfm_Name))`,
      },
      Owner: { as: "person", input: true },
      Id: { as: "name" },
    },
  });
};

const newCustomers = (snapshot: Snapshot): readonly string[] => {
  const last = snapshot.history.at(-1)?.month ?? 0;
  const first = snapshot.history[0]?.month ?? 0;
  return namedMembers(snapshot, "customer")
    .map(({ name, history: own }) => ({ name, began: own[0]?.month ?? 0 }))
    .filter(({ began }) => began > Math.max(first, last - recentDays))
    .sort((one, other) => other.began - one.began)
    .slice(0, mostNew)
    .map(({ name }) => name);
};
