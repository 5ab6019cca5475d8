import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../../plan/hasNames";
import { numbered } from "../../plan/numbered";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { saleSpans } from "../../plan/saleSpans";
import type { SheetKey } from "../../plan/sheetKeys";
import type { Snapshot } from "../../plan/snapshot";
import { spansOf } from "../../plan/spansOf";
import { sellersOf } from "../../plan/team/sellersOf";

const typedRows = 12;
/** More newcomers than these are a team of their own. */
const mostPeople = 60;
const monthDays = 30;

/** Whether the director's activities tell hours by person and kind. */
export const countsCoaching = (snapshot: Snapshot): boolean =>
  hasNames(snapshot, "Activities_Hours", "Activities_Kind", "Activities_Seller");

/** Coaching hours and output of each newcomer, as far as the tables tell, and what is counted of them as a pair (A77). */
export const coachingTable = (
  text: SheetsText,
  snapshot: Snapshot,
  picked: readonly SheetKey[],
): TableBlock => {
  const say = text.process.coaching;
  const { names, wild, inSales } = sellersOf(text, snapshot);
  const listed = picked.includes("Team") && names.length > 0;
  const person = plainCriterion("[@Person]", wild);
  const row = `MATCH(${person},Plan_People[Seller],0)`;
  const hours = countsCoaching(snapshot)
    ? `SUMIFS(Activities_Hours,Activities_Seller,${person},Activities_Kind,Coaching_Kind,${spansOf("Activities_Date").quarter})`
    : '""';
  const until = "MIN(Quarter_End,Plan_AsOf)";
  const there = `(${until}-MAX(Quarter_Start,${listed ? `N(INDEX(Plan_People[Hired],${row}))` : "0"})+1)`;
  const output = inSales
    ? `IF(${there}<=0,"",SUMIFS(Sales_Amount,Sales_Seller,${person},${saleSpans.quarter})/${there}*${monthDays})`
    : '""';
  const isNewcomer = listed ? `ISNUMBER(INDEX(Plan_People[New],${row}))` : '[@Person]<>""';
  return planTable(text, "Review_Coaching", {
    title: say.table,
    note: listed ? say.tableNote : say.byHand,
    rowKey: listed ? "Person" : "Id",
    workingFrom: "X",
    rows: listed ? names.slice(0, mostPeople).map((Person) => ({ Person })) : numbered("P-", typedRows, []),
    columns: {
      Person: listed ? { as: "name" } : { as: "name", input: true },
      Hours: {
        as: "hours",
        formula: `=IF([@Person]="","",IF(ISNUMBER([@TypedHours]),[@TypedHours],${hours}))`,
      },
      Output: {
        as: "money",
        formula: `=IF([@Person]="","",IF(ISNUMBER([@TypedOutput]),[@TypedOutput],${output}))`,
      },
      Counted: {
        as: "count",
        formula: `=IF([@Person]="","",IF(AND(${isNewcomer},COUNT([@Hours],[@Output])=2),1,0))`,
      },
      TypedHours: { as: "hours", input: true, least: 0 },
      TypedOutput: { as: "money", input: true, least: 0 },
      X: { as: "hours", formula: '=IF(N([@Counted])=1,[@Hours],"")' },
      Y: { as: "money", formula: '=IF(N([@Counted])=1,[@Output],"")' },
      Id: { as: "name" },
    },
  });
};
