import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import type { Placement } from "../match/placement";
import type { Standing } from "../match/standing";
import { nameBubbles } from "../steps/chart/nameBubbles";

/** How bubbles get their names where rows come and go: a chart counts its points, while names keep to their cells. */
export interface BubblesNamed {
  /** Does nothing; names the bubbles as they were when it is taken back, last of all. */
  readonly putBack: readonly Step[];
  /** To be done once every row is in its place. */
  readonly anew: readonly Step[];
}

const bytesOfName = 600;

/** @param deletes - rows that will go, as they stand once others are inserted */
export function bubblesNamed(
  layout: SheetLayout,
  { sheet, tables }: Standing,
  placement: Placement,
  deletes: readonly number[],
): BubblesNamed {
  const charts = layout.blocks.flatMap((block) => {
    if (block.block !== "chart" || !("bubbles" in block.chart) || !sheet.charts.includes(block.key))
      return [];
    const table = tables.get(block.chart.table);
    const changed =
      table !== undefined && (table.removed.length > 0 || table.rows.some(({ seen }) => seen === undefined));
    if (!changed) return [];
    const place = table.columns.places.get(block.chart.bubbles.name) ?? 0;
    const then = placement.tableThen(block.chart.table);
    const gone = (from: number, to: number) => deletes.filter((row) => row >= from && row < to).length;
    const column = table.seen.column + place;
    return [
      {
        key: block.key,
        was: { first: { row: table.seen.row + 1, column }, rows: table.seen.rows },
        becomes: {
          first: { row: then.row + 1 - gone(0, then.row), column },
          rows: then.rows - 1 - gone(then.row, then.row + then.rows),
        },
      },
    ];
  });
  const named =
    (key: string, { first, rows }: (typeof charts)[number]["was"]) =>
    ({ workbook }: Excel.RequestContext): void => {
      const drawn = workbook.worksheets.getItem(sheet.name).charts.getItem(key);
      nameBubbles(drawn.series.getItemAt(0), sheet.name, first, rows);
    };
  return {
    putBack: charts.map(({ key, was }) => ({
      label: `${sheet.name}: chart ${key} names its bubbles as before`,
      made: "parts",
      bytes: 0,
      apply: () => undefined,
      revert: named(key, was),
    })),
    anew: charts.map(({ key, becomes }) => ({
      label: `${sheet.name}: chart ${key} names its bubbles`,
      made: "parts",
      bytes: becomes.rows * bytesOfName,
      apply: named(key, becomes),
    })),
  };
}
