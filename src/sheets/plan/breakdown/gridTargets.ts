import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { columnNames, everyColumn, rowNames, sidesOf, type GridPair } from "./GridPair";
import { splitName } from "./splitName";

/** What each cell of a grid must bring; its rows and its columns both add up (B11). */
export const gridTargets = (text: SheetsText, pair: GridPair): TableBlock => {
  const { breakdown: say, check } = text;
  const table: string = pair.table;
  const { rows, columns } = pair;
  const place = `ROW()-ROW(${table}[[#Headers],[Line]])`;
  const stale = `ROUND((SUM(${table}[Target])-SUM(${table}Columns[Target]))/Plan_Unit,0)<>0`;
  const columnsFoot = `COUNTIF(${table}Columns[Check],${quoted(check.adds)})=ROWS(${table}Columns[Check])`;
  return planTable(text, pair.table, {
    title: say.grid.title(...sidesOf(text, pair)),
    note: say.grid.note,
    rowKey: "Line",
    totalLabel: text.total,
    rows: rowNames(pair).map((name) => ({ Line: name })),
    columns: {
      Line: { as: "name", formula: `=INDEX(${table}Holds[Line],${place})` },
      Target: {
        as: "money",
        formula: `=SUMIFS(${rows.table}[Target],${rows.table}[Line],${plainCriterion("[@Line]", rows.wild)})`,
        total: "sum",
      },
      Check: {
        as: "check",
        formula: footingCheck(text, `SUM(${table}[[#This Row],${everyColumn(pair)}])`, "[@Target]"),
        total: `=IF(${stale},${quoted(say.grid.stale)},IF(${columnsFoot},${quoted(check.adds)},${quoted(say.grid.columnsOff)}))`,
      },
    },
    members: {
      after: "Line",
      names: columnNames(columns),
      column: (name) => ({
        as: "money",
        formula: `=INDEX(${splitName(table)},${place},${columnNames(columns).indexOf(name) + 1})`,
        total: "sum",
      }),
    },
  });
};
