import type { Block, ChartBlock, Kind } from "./blueprint";
import { columnPoints } from "./columnPoints";
import type { LayoutContext } from "./layoutContext";
import type { BlockLayout, ChartLayout } from "./sheetLayout";
import { numberFormatOf } from "./styleOf";

const rows = 16;
const mostColumns = 9;
/** In points: a chart alone, and one of several side by side. */
const width = { alone: 480, beside: 380 };
const usualCharacters = 8;

type Said = readonly [column: string, as: Kind | undefined];

/** The columns a chart draws, with what their numbers are where it says so. */
const drawnBy = (chart: ChartBlock): readonly Said[] => {
  if ("series" in chart)
    return [[chart.x, undefined], ...chart.series.map(({ column, labels }): Said => [column, labels])];
  const { name, x, y, size, as } = chart.bubbles;
  return [
    [name, undefined],
    [x, as?.x],
    [y, as?.y],
    [size, undefined],
  ];
};

const checkKinds = (chart: ChartBlock): void => {
  if (!("series" in chart)) return;
  const kinds = new Set(chart.series.map(({ draw }) => draw));
  const [first, second] = [...kinds].filter((draw) => draw !== "line" || kinds.has("radar"));
  if (second !== undefined) throw new Error(`the chart ${chart.key} draws both ${first} and ${second}`);
};

/**
 * A chart where its block begins; `chartsInRoom` says how far it reaches.
 *
 * @throws Error when it draws a column that its table does not have, or kinds that Excel cannot draw together
 */
export const layoutChart = (
  chart: ChartBlock,
  { row, column, headers, money }: LayoutContext,
): ChartLayout => {
  const columns = headers[chart.table] ?? {};
  const drawn = drawnBy(chart);
  const missing = drawn.find(([key]) => !(key in columns));
  if (missing !== undefined)
    throw new Error(`the chart draws a column that ${chart.table} does not have: ${missing[0]}`);
  checkKinds(chart);
  const anchor = { row, column, rows, columns: mostColumns };
  const formats = drawn.flatMap(([key, as]) => (as === undefined ? [] : [[key, numberFormatOf(as, money)]]));
  return {
    block: "chart",
    key: chart.key,
    at: anchor,
    heading: [],
    working: false,
    anchor,
    chart,
    headers: columns,
    formats: Object.fromEntries(formats),
  };
};

/** Whether a block is a chart that stands at the right of the chart before it. */
export const standsBeside = (block: Block | undefined, before: Block | undefined): boolean =>
  block?.block === "chart" && block.beside === true && before?.block === "chart";

/**
 * The blocks with each chart over as many columns as make it wide enough, those side by side one after the other.
 *
 * @param widths - of the columns, in characters
 */
export const chartsInRoom = (
  blocks: readonly BlockLayout[],
  widths: readonly number[],
): readonly BlockLayout[] => {
  const columnsFor = (from: number, points: number): number => {
    let columns = 0;
    for (let covered = 0; covered < points && columns < mostColumns; columns += 1)
      covered += columnPoints(widths[from + columns] ?? usualCharacters);
    return columns;
  };
  const chartOf = (block: BlockLayout | undefined) => (block?.block === "chart" ? block.chart : undefined);
  const besides = blocks.map((block, index) => standsBeside(chartOf(block), chartOf(blocks[index - 1])));
  let end = 0;
  return blocks.map((block, index) => {
    if (block.block !== "chart") return block;
    const follows = besides[index] ?? false;
    const paired = follows || (besides[index + 1] ?? false);
    const column = follows ? end : block.anchor.column;
    const columns = columnsFor(column, paired ? width.beside : width.alone);
    end = column + columns;
    const anchor = { ...block.anchor, column, columns };
    return { ...block, anchor, at: anchor };
  });
};
