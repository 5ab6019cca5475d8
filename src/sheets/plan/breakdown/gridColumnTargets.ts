import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { columnNames, everyColumn, sidesOf, type GridPair } from "./GridPair";

/** What each column of a grid must add up to, and what it does. */
export const gridColumnTargets = (text: SheetsText, pair: GridPair): TableBlock => {
  const { columns } = pair;
  const key = `${pair.table}Columns` as const;
  const table: string = key;
  const place = `ROW()-ROW(${table}[[#Headers],[Line]])`;
  return planTable(text, key, {
    title: text.breakdown.grid.columnsTitle(...sidesOf(text, pair)),
    rowKey: "Line",
    totalLabel: text.total,
    rows: columnNames(columns).map((name) => ({ Line: name })),
    columns: {
      Line: { as: "name" },
      Target: { as: "money", formula: `=${columnTarget(pair, table, place)}`, total: "sum" },
      Filled: {
        as: "money",
        formula: `=SUM(INDEX(${pair.table as string}[${everyColumn(pair)}],0,${place}))`,
        total: "sum",
      },
      Check: { as: "check", formula: footingCheck(text, "[@Filled]", "[@Target]") },
    },
  });
};

/** The Monday so many weeks after the quarter's first. */
const monday = (weeks: string): string => `(Quarter_Start-WEEKDAY(Quarter_Start,2)+1+7*(${weeks}))`;

const columnTarget = ({ columns }: GridPair, table: string, place: string): string => {
  const { dimension, lines, rest, gathered } = columns;
  if (dimension === "week")
    return `SUMIFS(Plan_Weeks[Target],Plan_Weeks[From],">="&${monday(`${place}-1`)},Plan_Weeks[From],"<"&${monday(place)})`;
  if (lines === undefined) return `INDEX(Plan_Months[Target],Plan_Quarter*3-3+${place})`;
  const of = (line: string): string =>
    `SUMIFS(${lines.table}[Target],${lines.table}[Line],${plainCriterion(line, lines.wild)})`;
  if (rest === undefined || !gathered) return of("[@Line]");
  const named = `SUMPRODUCT((${table}[Line]<>${quoted(rest)})*${of(`${table}[Line]`)})`;
  return `IF([@Line]=${quoted(rest)},Quarter_Target-${named},${of("[@Line]")})`;
};
