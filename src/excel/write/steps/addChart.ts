import { palette } from "../../../sheets/blueprint/palette";
import type { ChartLayout, Rect, SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import { namesOf } from "../match/namesOf";
import { tableIn } from "../match/tableIn";
import { a1, nameFormula } from "./a1";

type Role = ChartLayout["chart"]["series"][number]["role"];

const colors: Readonly<Record<Role, string>> = {
  actual: palette.ink,
  plan: palette.accent,
  last: palette.line,
};
const kinds = { line: "Line", column: "ColumnClustered" } as const;

const columnRect = ({ body, columns }: TableLayout, key: string): Rect => ({
  ...body.at,
  column: body.at.column + columns.findIndex((column) => column.key === key),
  columns: 1,
});

/** Draws a chart over a table's columns; its title follows the cell that says what is seen. */
export function addChart(
  sheet: string,
  layout: SheetLayout,
  { key, anchor, chart }: ChartLayout,
): readonly Step[] {
  const table = tableIn(layout, chart.table);
  const title = namesOf(layout).find(({ name }) => name === chart.titleFrom);
  const [first, ...others] = chart.series;
  if (table === undefined || first === undefined) return [];
  const apply = ({ workbook }: Excel.RequestContext): void => {
    const on = workbook.worksheets.getItem(sheet);
    const months = on.getRange(a1(columnRect(table, chart.x)));
    const drawn = on.charts.add(
      kinds[first.draw],
      on.getRange(a1(columnRect(table, first.column))),
      "Columns",
    );
    drawn.name = key;
    const last = {
      row: anchor.row + anchor.rows - 1,
      column: anchor.column + anchor.columns - 1,
      rows: 1,
      columns: 1,
    };
    drawn.setPosition(a1({ ...anchor, rows: 1, columns: 1 }), a1(last));
    for (const [index, wanted] of [first, ...others].entries()) {
      const name = table.columns.find((column) => column.key === wanted.column)?.header ?? wanted.column;
      const series = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(name);
      series.name = name;
      series.chartType = kinds[wanted.draw];
      series.setValues(on.getRange(a1(columnRect(table, wanted.column))));
      series.setXAxisValues(months);
      if (wanted.draw === "line") series.format.line.color = colors[wanted.role];
      else series.format.fill.setSolidColor(colors[wanted.role]);
    }
    drawn.legend.position = "Bottom";
    if (title === undefined) drawn.title.visible = false;
    else drawn.title.setFormula(nameFormula(sheet, title.at));
  };
  return [{ label: `${sheet}: chart ${key}`, made: "parts", bytes: 6000, apply }];
}
