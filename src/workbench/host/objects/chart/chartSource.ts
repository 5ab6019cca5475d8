import type { ChartSeriesModel, ChartTextModel } from "../../model/ChartModel";
import type { SheetArea } from "../../model/SheetArea";
import type { SheetModel } from "../../univer/SheetModel";
import { newSeries } from "./newChart";

export interface ChartSource {
  readonly plotBy: "Rows" | "Columns";
  readonly series: ChartSeriesModel[];
}

/**
 * The series Excel makes of a block of cells: the longer side runs along the categories, a first row of texts names the
 * series, a first column of texts or dates (or one under an empty corner) becomes the categories.
 */
export function chartSource(
  sheet: SheetModel,
  block: SheetArea,
  seriesBy: "Auto" | "Rows" | "Columns",
): ChartSource {
  const plotBy = seriesBy === "Auto" ? (block.columns > block.rows ? "Rows" : "Columns") : seriesBy;
  const { headed, labelled } = heads(sheet, block);
  const lines = plotBy === "Columns" ? columnsOf(block) : rowsOf(block);
  const [named, lettered] = plotBy === "Columns" ? [headed, labelled] : [labelled, headed];
  const [first] = lines;
  const categories = lettered && first && lines.length > 1 ? behind(first, named ? 1 : 0, plotBy) : undefined;
  const series = (categories ? lines.slice(1) : lines).map((line) => {
    const name: ChartTextModel = named ? { source: { ...line, rows: 1, columns: 1 } } : {};
    const made = newSeries(name);
    made.values = behind(line, named ? 1 : 0, plotBy);
    if (categories) made.categories = categories;
    return made;
  });
  return { plotBy, series };
}

/** Whether the first row names what stands below it, and the first column what stands beside it. */
function heads(sheet: SheetModel, { row, column, rows, columns }: SheetArea) {
  const type = (down: number, right: number) => sheet.valueType(row + down, column + right);
  const isLabel = (down: number, right: number) =>
    type(down, right) === "String" || isDate(sheet.pattern(row + down, column + right));
  const emptyCorner = type(0, 0) === "Empty" && rows > 1 && columns > 1;
  return {
    headed: rows > 1 && (emptyCorner || type(0, columns - 1) === "String"),
    labelled: columns > 1 && (emptyCorner || isLabel(rows - 1, 0)),
  };
}

const isDate = (pattern: string): boolean => /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

const columnsOf = (block: SheetArea): SheetArea[] =>
  Array.from({ length: block.columns }, (_, index) => ({
    ...block,
    column: block.column + index,
    columns: 1,
  }));

const rowsOf = (block: SheetArea): SheetArea[] =>
  Array.from({ length: block.rows }, (_, index) => ({ ...block, row: block.row + index, rows: 1 }));

/** A line without its first cells. */
const behind = (line: SheetArea, skip: number, plotBy: "Rows" | "Columns"): SheetArea =>
  plotBy === "Columns"
    ? { ...line, row: line.row + skip, rows: line.rows - skip }
    : { ...line, column: line.column + skip, columns: line.columns - skip };
