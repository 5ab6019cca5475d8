import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { Snapshot } from "../../plan/snapshot";
import { sellersOf } from "../../plan/team/sellersOf";

const typedRows = 12;
const mostPeople = 60;

/** Who has signed the red-line handbook since the year began (A58). */
export const signOffTable = (text: SheetsText, snapshot: Snapshot): TableBlock => {
  const { title, note, signed, missing, before } = text.library.signOff;
  const people = sellersOf(text, snapshot).names.slice(0, mostPeople);
  const listed = people.length > 0;
  return planTable(text, "Review_SignOff", {
    title,
    note,
    rowKey: listed ? "Person" : "Id",
    workingFrom: "Id",
    rows: listed ? people.map((Person) => ({ Person })) : numbered("P-", typedRows, []),
    columns: {
      Person: listed ? { as: "name" } : { as: "name", input: true },
      Signed: { as: "date", input: true },
      State: {
        as: "check",
        formula: `=IF([@Person]="","",IF(NOT(ISNUMBER([@Signed])),${quoted(missing)},IF([@Signed]<Plan_Start,${quoted(before)},${quoted(signed)})))`,
      },
      Id: { as: "name" },
    },
  });
};
