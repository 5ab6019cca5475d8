import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { plainCriterion } from "../plainCriterion";
import { isWild } from "../isWild";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";

const rows = 8;

/** The benchmark customers to be locked, with what each has bought in the quarter (A11). */
export const lighthousesTable = (text: SheetsText, snapshot: Snapshot): TableBlock => {
  const { title, note } = text.actions.lighthouses;
  const names = (snapshot.members.customer ?? []).map(({ name }) => name);
  return planTable(text, "Plan_Lighthouses", {
    title,
    note,
    rowKey: "Id",
    rows: numbered("L-", rows, []),
    columns: {
      Customer: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Due: { as: "date", input: true },
      Stage: { as: "choice", input: true, choices: "List_Lighthouse" },
      Light: {
        as: "light",
        formula:
          '=IF(OR([@Customer]="",[@Stage]=""),"",INDEX(List_Light,IF([@Stage]=INDEX(List_Lighthouse,3),1,IF([@Due]="",2,IF(Plan_AsOf>[@Due],3,IF([@Due]-Plan_AsOf<=Rule_BattleDays,2,1))))))',
      },
      Sold: {
        as: "money",
        formula: hasNames(snapshot, "Sales_Customer")
          ? `=IF([@Customer]="","",SUMIFS(Sales_Amount,Sales_Customer,${plainCriterion("[@Customer]", isWild(names))},${saleSpans.quarter}))`
          : '=""',
      },
      Industry: { as: "text", input: true },
      Reference: { as: "text", input: true },
    },
  });
};
