import { palette } from "../../../sheets/blueprint/palette";
import type { ChartLayout, Rect, SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import { namesOf } from "../match/namesOf";
import { tableIn } from "../match/tableIn";
import { a1, nameFormula } from "./a1";
import { columnRange } from "./chart/columnRange";
import { drawBubbles } from "./chart/drawBubbles";
import { chartTypes, drawSeries } from "./chart/drawSeries";
import { mostNames } from "./chart/nameBubbles";
import { pointChart } from "./chart/pointChart";
import { speakChart } from "./chart/speakChart";

const bytesOfChart = 4000;
const bytesOfPart = 2000;
const bytesOfName = 600;

/** The chart with as many series as it will have, drawn anyhow. */
const newChart = (context: Excel.RequestContext, on: Excel.Worksheet, layout: ChartLayout): Excel.Chart => {
  const { chart } = layout;
  if ("bubbles" in chart)
    return on.charts.add("Bubble", columnRange(context, layout, chart.bubbles.y), "Columns");
  const [first, ...others] = chart.series;
  const column = columnRange(context, layout, first?.column ?? chart.x);
  const drawn = on.charts.add(chartTypes[first?.draw ?? "column"], column, "Columns");
  for (const { column: key } of others) drawn.series.add(layout.headers[key] ?? key);
  return drawn;
};

const cornersOf = (anchor: Rect): readonly [first: string, last: string] => {
  const corner = { rows: 1, columns: 1 };
  const last = { row: anchor.row + anchor.rows - 1, column: anchor.column + anchor.columns - 1, ...corner };
  return [a1({ ...anchor, ...corner }), a1(last)];
};

/** Draws a chart over a table's columns; its title follows the cell that says what is seen. */
export function addChart(sheet: string, layout: SheetLayout, block: ChartLayout): readonly Step[] {
  const { key, anchor, chart } = block;
  const table = tableIn(layout, chart.table);
  const title = namesOf(layout).find(({ name }) => name === chart.titleFrom);
  const apply = (context: Excel.RequestContext): void => {
    const drawn = newChart(context, context.workbook.worksheets.getItem(sheet), block);
    drawn.name = key;
    drawn.setPosition(...cornersOf(anchor));
    pointChart(drawn, block, (column) => columnRange(context, block, column));
    speakChart(drawn, block);
    if ("bubbles" in chart) drawBubbles(drawn, chart, block, sheet, table);
    else drawSeries(drawn, chart, block);
    if (title === undefined) drawn.title.visible = false;
    else {
      drawn.title.setFormula(nameFormula(sheet, title.at));
      drawn.title.format.font.color = palette.ink;
    }
  };
  const named = "bubbles" in chart ? Math.min(table?.body.at.rows ?? 0, mostNames) : 0;
  const parts = "series" in chart ? chart.series.length : 1;
  const bytes = bytesOfChart + parts * bytesOfPart + named * bytesOfName;
  return [{ label: `${sheet}: chart ${key}`, made: "parts", bytes, apply }];
}
