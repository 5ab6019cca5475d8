import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { plainCriterion } from "../plainCriterion";
import { isWild } from "../isWild";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { TargetLine } from "./targetLines";

/** Each part of the target with the actions that serve it: how many, how far they are, and the worst of their lights (A16). */
export const linksTable = (text: SheetsText, lines: readonly TargetLine[]): TableBlock => {
  const { title, note, none } = text.actions.links;
  const line = plainCriterion("[@Line]", isWild(lines.map(({ name }) => name)));
  const serving = `Plan_Actions[Line],${line},Plan_Actions[Action],"?*"` as const;
  const lit = (place: 1 | 2 | 3) =>
    `COUNTIFS(${serving},Plan_Actions[Light],INDEX(List_Light,${place}))>0` as const;
  return planTable(text, "Plan_Links", {
    title,
    note,
    rowKey: "Line",
    rows: lines.map(({ name, of, table, named, reached }) => {
      const cell = (column: string): string =>
        `INDEX(${table}[${column}],MATCH(${line},${table}[${named}],0))`;
      return {
        Line: name,
        Of: of,
        Target: { formula: `=IFERROR(${cell("Target")},"")` },
        Attainment: reached ? { formula: `=IFERROR(${cell("Attainment")},"")` } : null,
      };
    }),
    columns: {
      Line: { as: "name" },
      Of: { as: "name" },
      Target: { as: "money" },
      Attainment: { as: "share" },
      Actions: { as: "count", formula: `=COUNTIFS(${serving})` },
      Progress: {
        as: "share",
        formula: `=IF([@Actions]=0,"",SUMIFS(Plan_Actions[Progress],${serving})/[@Actions])`,
      },
      Light: {
        as: "light",
        formula: `=IF([@Actions]=0,"",IF(${lit(3)},INDEX(List_Light,3),IF(${lit(2)},INDEX(List_Light,2),IF(${lit(1)},INDEX(List_Light,1),""))))`,
      },
      First: {
        as: "text",
        formula: `=IF([@Actions]=0,"",INDEX(Plan_Actions[Action],MATCH(${line},Plan_Actions[Line],0)))`,
      },
      Check: {
        as: "check",
        formula: `=IF(N([@Target])=0,"",IF([@Actions]=0,${quoted(none)},"✓"))`,
      },
    },
  });
};
