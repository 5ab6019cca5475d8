import type { BubbleChart } from "../../../../sheets/blueprint/blueprint";
import { palette } from "../../../../sheets/blueprint/palette";
import type { ChartLayout, TableLayout } from "../../../../sheets/blueprint/sheetLayout";
import { nameBubbles } from "./nameBubbles";

/** In percent of Excel's own size, which hides one bubble behind another. */
const scale = 40;
/**
 * Draws bubbles as they overlap best, on axes that cross at zero.
 *
 * @param table - where the names stand, when that is on the chart's own sheet; without it bubbles have no names
 */
export function drawBubbles(
  drawn: Excel.Chart,
  { bubbles }: BubbleChart,
  { formats }: ChartLayout,
  sheet: string,
  table: TableLayout | undefined,
): void {
  const series = drawn.series.getItemAt(0);
  series.format.fill.setSolidColor(palette.accent);
  series.format.line.color = palette.paper;
  series.bubbleScale = scale;
  drawn.legend.visible = false;
  const { categoryAxis, valueAxis } = drawn.axes;
  for (const [axis, key] of [
    [categoryAxis, bubbles.x],
    [valueAxis, bubbles.y],
  ] as const) {
    axis.majorGridlines.visible = false;
    axis.tickLabelPosition = "Low";
    axis.format.line.color = palette.muted;
    const format = formats[key];
    if (format !== undefined) axis.numberFormat = format;
  }
  if (table === undefined) return;
  const column = table.body.at.column + table.columns.findIndex(({ key }) => key === bubbles.name);
  nameBubbles(series, sheet, { row: table.body.at.row, column }, table.body.at.rows);
}
