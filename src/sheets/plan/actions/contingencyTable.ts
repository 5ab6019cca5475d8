import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { suggestedTriggers } from "./suggestions";
import { seesOverdue } from "./watchForm";

const rows = 12;
/** The first kinds in `List_Watch` that are worse the lower they are. */
const fallingKinds = 4;

/** What to do when something happens: each trigger watches a live value and fires at its limit (B34). */
export const contingencyTable = (text: SheetsText, snapshot: Snapshot): TableBlock => {
  const { contingency, suggested } = text.actions;
  const { choices } = text.lists.List_Watch;
  const overdue = seesOverdue(snapshot) ? "Watch_Overdue" : '""';
  return planTable(text, "Plan_Contingency", {
    title: contingency.title,
    note: contingency.note,
    rowKey: "Id",
    rows: numbered(
      "C-",
      rows,
      suggestedTriggers.map(({ say, watch, limit }) => ({
        Trigger: suggested[say].name,
        Response: suggested[say].response,
        Indicator: choices[watch],
        Limit: limit,
      })),
    ),
    columns: {
      Trigger: { as: "text", input: true },
      Id: { as: "name" },
      Owner: { as: "person", input: true },
      Watched: {
        as: "share",
        formula: `=IF([@Indicator]="","",CHOOSE(MATCH([@Indicator],List_Watch,0),Watch_QuarterPace,Watch_YearPace,Watch_Growth,Watch_OrderValue,${overdue},IF([@Typed]="","",[@Typed])))`,
      },
      Limit: { as: "share", input: true },
      Typed: { as: "share", input: true },
      Fires: {
        as: "light",
        formula: `=IF(COUNT([@Watched],[@Limit])<2,"",INDEX(List_Light,IF(IF(MATCH([@Indicator],List_Watch,0)<=${fallingKinds},[@Watched]<[@Limit],[@Watched]>=[@Limit]),3,1)))`,
      },
      Response: { as: "text", input: true },
      Indicator: { as: "choice", input: true, choices: "List_Watch" },
    },
  });
};
