import type { ChartLayout } from "../../../../sheets/blueprint/sheetLayout";

/** The cells of a chart's column, on whichever sheet and in whichever place its table stands by now. */
export const columnRange = (
  { workbook }: Excel.RequestContext,
  { chart, headers }: ChartLayout,
  key: string,
): Excel.Range =>
  workbook.tables
    .getItem(chart.table)
    .columns.getItem(headers[key] ?? key)
    .getDataBodyRange();
