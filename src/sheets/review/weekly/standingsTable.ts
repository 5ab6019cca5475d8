import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import type { ReviewLines } from "../results/reviewLines";

/** The smallest of a long list neither drag nor lead. */
const mostLines = 60;

const ownKind = "(Review_Standings[Kind]=[@Kind])" as const;
const before = "(Review_Standings[Lead]=[@Lead])*(Review_Standings[No]<[@No])" as const;

/**
 * How far each line is ahead of its part of the plan by now, and its place among its kind.
 *
 * A key ends in `-1` for the line furthest behind, in `+1` for the one furthest ahead.
 */
export const standingsTable = (text: SheetsText, all: readonly ReviewLines[]): TableBlock => {
  const { standings: say } = text.weekly;
  return planTable(text, "Review_Standings", {
    title: say.title,
    note: say.note,
    rowKey: "Id",
    rows: all
      .flatMap(({ lines, table, named }) => {
        const cell = (column: string): string =>
          `=IFERROR(N(INDEX(${table}[${column}],MATCH(${plainCriterion("[@Line]", lines.wild)},${table}[${named}],0))),0)`;
        return lines.bySize.slice(0, mostLines).map((name) => ({
          Line: name,
          Target: { formula: cell("Target") },
          Sold: { formula: cell("Sold") },
          Kind: lines.dimension,
          Id: `${lines.dimension} ${name}`,
        }));
      })
      .map((row, index) => ({ ...row, No: index + 1 })),
    columns: {
      Line: { as: "name" },
      Target: { as: "money" },
      Sold: { as: "money" },
      Lead: { as: "money", formula: "=IF([@Target]<=0,0,ROUND([@Sold]-[@Target]*Weekly_Due,6))" },
      Order: {
        as: "count",
        formula: `=1+SUMPRODUCT(${ownKind}*((Review_Standings[Lead]>[@Lead])+${before}))`,
      },
      Id: { as: "name" },
      No: { as: "count" },
      Kind: { as: "name" },
      Key: {
        as: "name",
        formula:
          '=[@Kind]&IF([@Lead]>0,"+"&[@Order],IF([@Lead]<0,"-"&(COUNTIFS(Review_Standings[Kind],[@Kind])+1-[@Order]),""))',
      },
    },
  });
};
