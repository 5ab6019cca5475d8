import type { Language } from "../../../locales/language";
import { layout } from "../../../sheets/blueprint/layout";
import type { SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import { returnedSheet, returnedTable } from "../../../sheets/returned/returnedSheet";
import type { ReturnedLine } from "../../../sheets/returned/ReturnedLine";
import type { Step } from "../../write/journal/Step";
import { tableIn } from "../../write/match/tableIn";
import { planFresh } from "../../write/plan/planFresh";
import { bytesOf } from "../../write/steps/bytesOf";
import { dressRange } from "../../write/steps/dressRange";
import { resizeTable } from "../../write/steps/tableSteps";
import type { LinesThere } from "./standingLines";

/** So many lines travel in one step. */
const linesAtOnce = 2_000;

/** A sheet of its own for what was returned, at the right end. */
export const freshReturned = (
  lines: readonly ReturnedLine[],
  language: Language,
  tab: string,
  names: ReadonlyMap<string, string>,
): readonly Step[] => {
  const { structure, content } = planFresh(
    layout(returnedSheet(lines, language), language),
    tab,
    undefined,
    names,
  );
  return [...structure, ...content];
};

/** Lines under those that stand in the table already. */
export const moreReturned = (
  lines: readonly ReturnedLine[],
  language: Language,
  { sheet, top, left, rows }: LinesThere,
): readonly Step[] => {
  const table = bodyOf(layout(returnedSheet(lines, language), language));
  const first = top + 1 + rows.length;
  const { columns } = table.body.at;
  const pieces = Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, at) =>
    table.body.cells.slice(at * linesAtOnce, (at + 1) * linesAtOnce),
  );
  const whole = { row: top, column: left, rows: 1 + rows.length, columns };
  return [
    ...pieces.map((cells, at): Step => {
      const range = ({ workbook }: Excel.RequestContext): Excel.Range =>
        workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(first + at * linesAtOnce, left, cells.length, columns);
      const typed = cells.map((row) => row.map((cell) => cell ?? ""));
      return {
        label: `${sheet}: ${cells.length} lines added`,
        made: "parts",
        bytes: bytesOf(typed),
        apply: (context) => {
          range(context).formulas = typed;
          for (const [column, { style }] of table.columns.entries())
            dressRange(range(context).getColumn(column), style, cells.length, 1);
        },
        revert: (context) => range(context).clear(),
      };
    }),
    resizeTable(returnedTable, whole, { ...whole, rows: whole.rows + lines.length }),
  ];
};

const bodyOf = (sheet: SheetLayout): TableLayout => {
  const table = tableIn(sheet, returnedTable);
  if (table === undefined) throw new Error(`no table ${returnedTable}`);
  return table;
};
