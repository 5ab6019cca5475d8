import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isNamed } from "../../plan/isNamed";
import { isWild } from "../../plan/isWild";
import { numbered } from "../../plan/numbered";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import type { Snapshot } from "../../plan/snapshot";

const blanks = 4;
const mostManagers = 40;

/** Whether each manager brought three interviews and one opportunity, this week and the three before (A34). */
export const cadenceTable = (text: SheetsText, { lists }: Pick<Snapshot, "lists">): TableBlock => {
  const { title, note } = text.market.cadence;
  const managers = (lists["Team_Manager"] ?? []).filter(isNamed).slice(0, mostManagers);
  const own = plainCriterion("[@Manager]", isWild(managers));
  /** Full, or how many of how many. */
  const week = <const Back extends 0 | 7 | 14 | 21>(back: Back) => {
    const span =
      `Review_FrontLine[Date],">="&Market_From-${back},Review_FrontLine[Date],"<"&Market_From-${back}+7` as const;
    const heard = <const Kind extends 1 | 2>(kind: Kind) =>
      `COUNTIFS(Review_FrontLine[Manager],${own},Review_FrontLine[Kind],INDEX(List_FrontLine,${kind}),${span})` as const;
    return {
      as: "check",
      formula: `=IF([@Manager]="","",IF(AND(${heard(1)}>=Rule_Interviews,${heard(2)}>=Rule_Opportunities),"✓",${heard(1)}&"/"&Rule_Interviews&" + "&${heard(2)}&"/"&Rule_Opportunities))`,
    } as const;
  };
  return planTable(text, "Review_Cadence", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "M",
      managers.length + blanks,
      managers.map((Manager) => ({ Manager })),
    ),
    columns: {
      Manager: { as: "person", input: true },
      Now: week(0),
      Week1: week(7),
      Week2: week(14),
      Week3: week(21),
      Full: {
        as: "count",
        formula: '=IF([@Manager]="","",([@Now]="✓")+([@Week1]="✓")+([@Week2]="✓")+([@Week3]="✓"))',
      },
      Id: { as: "name" },
    },
  });
};
