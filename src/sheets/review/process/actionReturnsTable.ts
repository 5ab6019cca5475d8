import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { actionRows } from "../../plan/actions/actionsTable";
import type { Decisions } from "../../plan/decisions";
import { numbered } from "../../plan/numbered";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

const of = <const Table extends string, const Column extends string>(table: Table, column: Column) =>
  `INDEX(${table}[${column}],MATCH([@Id],${table}[Id],0))` as const;

/** Nothing speaks against the action, or nothing speaks for it. */
const holds = (moved: string, pays: string) =>
  `AND(OR([@Change]="",N([@Change])${moved}Rule_EffectLift),OR([@Roi]="",N([@Roi])${pays}Rule_ReturnAt))`;

/**
 * What each action moved, cost and brought, ranked by its return (A77, C45).
 *
 * It brought the margin of what its line sold more than a year before, or what is typed; an action with a measure of its own has no
 * amount until one is typed.
 */
export const actionReturnsTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note } = text.process.actions;
  const measured = `COUNT(${of("Plan_Effects", "KpiBefore")},${of("Plan_Effects", "KpiNow")})=2`;
  const grown = `(${of("Plan_Effects", "Now")}-${of("Plan_Effects", "Was")})*Process_Margin`;
  return planTable(text, "Review_ActionReturns", {
    title,
    note,
    rowKey: "Id",
    totalLabel: text.total,
    rows: numbered(`${quarterTag(decisions)}-A`, actionRows, []),
    columns: {
      Action: {
        as: "sentence",
        room: 36,
        formula: `=IF(${of("Plan_Actions", "Action")}="","",${of("Plan_Actions", "Action")})`,
      },
      Id: { as: "name" },
      Progress: {
        as: "share",
        formula: `=IF([@Action]="","",N(${of("Plan_Actions", "Progress")}))`,
      },
      Light: { as: "light", formula: `=IF([@Action]="","",${of("Plan_Actions", "Light")})` },
      Change: { as: "share", formula: `=IF([@Action]="","",${of("Plan_Effects", "Lift")})` },
      Cost: { as: "money", input: true, least: 0, total: "sum" },
      Typed: { as: "money", input: true, total: "sum" },
      Gain: {
        as: "money",
        formula: `=IF(ISNUMBER([@Typed]),[@Typed],IF([@Change]="","",IF(${measured},"",${grown})))`,
        total: "sum",
      },
      Roi: { as: "return", formula: '=IF(OR(N([@Cost])<=0,[@Gain]=""),"",[@Gain]/[@Cost]-1)' },
      Rank: {
        as: "count",
        formula:
          '=IF(ISNUMBER([@Roi]),1+SUMPRODUCT(ISNUMBER(Review_ActionReturns[Roi])*(Review_ActionReturns[Roi]>[@Roi])),"")',
      },
      Verdict: {
        as: "light",
        formula: `=IF(AND([@Change]="",[@Roi]=""),"",INDEX(List_ActionVerdict,IF(${holds(">", ">=")},1,IF(${holds("<=", "<")},3,2))))`,
      },
    },
  });
};
