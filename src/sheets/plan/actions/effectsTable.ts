import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { salesColumns } from "../breakdown/lineSales";
import type { Decisions } from "../decisions";
import { isWild } from "../isWild";
import { numbered } from "../numbered";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quarterTag } from "../quarterTag";
import type { Snapshot } from "../snapshot";
import { actionRows } from "./actionsTable";

const isTyped = "COUNT([@KpiBefore],[@KpiNow])=2";
const action = <const Column extends string>(column: Column) =>
  `INDEX(Plan_Actions[${column}],MATCH([@Id],Plan_Actions[Id],0))` as const;

/** What the action's line sold in some days, whichever column of the sales names it; undefined where none can. */
const lineSold = ({ names, members }: Snapshot, from: string, before: string): string | undefined => {
  const known = Object.values(salesColumns).filter((column) => names.includes(column));
  if (known.length === 0) return undefined;
  const wild = isWild(Object.values(members).flatMap((each) => each.map(({ name }) => name)));
  return known
    .map(
      (column) =>
        `SUMIFS(Sales_Amount,${column},${plainCriterion("[@Line]", wild)},Sales_Date,">="&${from},Sales_Date,"<"&${before})`,
    )
    .join("+");
};

/**
 * What each begun action has moved: an indicator typed before and now, else what its line sold since the start against the same days
 * of last year (A66, A77).
 *
 * An indicator that is typed is better higher, unless the director says lower: then its fall is the improvement. Sales are better higher.
 * Nothing is said of an action whose line sold nothing in those days, nor of one without a line and without typed numbers.
 */
export const effectsTable = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): TableBlock => {
  const { title, note } = text.actions.effects;
  const until = "MIN(Quarter_End,Plan_AsOf)";
  const now = lineSold(snapshot, "[@Start]", `${until}+1`);
  const was = lineSold(snapshot, "EDATE([@Start],-12)", `EDATE(${until},-12)+1`);
  const either = <const Typed extends "KpiBefore" | "KpiNow">(typed: Typed, live: string | undefined) =>
    `=IF(${isTyped},[@${typed}],IF(OR([@Line]="",[@Start]="",N([@Start])>Plan_AsOf),"",${live ?? '""'}))` as const;
  return planTable(text, "Plan_Effects", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(`${quarterTag(decisions)}-A`, actionRows, []),
    columns: {
      Action: { as: "text", formula: `=IF(${action("Action")}="","",${action("Action")})` },
      Id: { as: "name" },
      Line: { as: "name", formula: `=IF(${action("Line")}="","",${action("Line")})` },
      Start: { as: "date", formula: `=IF(COUNT(${action("Start")})=0,"",${action("Start")})` },
      Was: { as: "number", formula: either("KpiBefore", was) },
      Now: { as: "number", formula: either("KpiNow", now) },
      Change: {
        as: "share",
        formula: '=IF(OR([@Action]="",N([@Was])<=0,[@Now]=""),"",[@Now]/[@Was]-1)',
      },
      Lift: {
        as: "share",
        formula: `=IF([@Change]="","",IF(AND(${isTyped},[@Better]=INDEX(List_Direction,2)),-1,1)*[@Change])`,
      },
      KpiBefore: { as: "number", input: true },
      KpiNow: { as: "number", input: true },
      Better: { as: "choice", input: true, choices: "List_Direction" },
    },
  });
};
