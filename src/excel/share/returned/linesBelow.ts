import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../../write/journal/Step";
import { tableIn } from "../../write/match/tableIn";
import { bytesOf } from "../../write/steps/bytesOf";
import { dressRange } from "../../write/steps/dressRange";
import { resizeTable } from "../../write/steps/tableSteps";
import type { LinesThere } from "./standingLines";

/** So many lines travel in one step. */
const linesAtOnce = 2_000;

/**
 * The lines of a layout's table, under those that stand in the workbook's.
 *
 * @param there - where that stands, with its rows as many as they are
 */
export const linesBelow = (
  laid: SheetLayout,
  name: string,
  { sheet, top, left, rows }: LinesThere,
): readonly Step[] => {
  const table = tableIn(laid, name);
  if (table === undefined) throw new Error(`no table ${name}`);
  const first = top + 1 + rows.length;
  const { columns } = table.body.at;
  const lines = table.body.cells;
  const pieces = Array.from({ length: Math.ceil(lines.length / linesAtOnce) }, (_, at) =>
    lines.slice(at * linesAtOnce, (at + 1) * linesAtOnce),
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
    resizeTable(name, whole, { ...whole, rows: whole.rows + lines.length }),
  ];
};
