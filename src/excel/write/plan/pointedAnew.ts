import type { ChartLayout, Rect, SheetLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import { tableIn } from "../match/tableIn";
import type { SheetSeen, TableSeen, WorkbookSeen } from "../seen/WorkbookSeen";
import { a1 } from "../steps/a1";
import { columnRange } from "../steps/chart/columnRange";
import { pointChart } from "../steps/chart/pointChart";
import { checkReachable } from "./checkSheet";
import type { PlannedSheet } from "./PlannedSheet";

/** A sheet as it is planned, with its layout in every language, its own first, and what stands there now. */
export interface PlannedLayout {
  readonly planned: PlannedSheet;
  readonly spellings: readonly SheetLayout[];
  readonly seen: SheetSeen | undefined;
}

/** A table that is set aside, on the sheet it will stand on. */
interface Before {
  readonly sheet: string;
  readonly seen: TableSeen;
  readonly spellings: readonly TableLayout[];
}

const bytesOfSeries = 900;

/** The tables on sheets that are written anew, with those they take the place of. */
const writtenAnew = (sheets: readonly PlannedLayout[]): ReadonlyMap<string, Before | undefined> =>
  new Map(
    sheets
      .filter(({ planned: { report } }) => report.became === "written" || report.became === "replaced")
      .flatMap(({ planned: { report }, spellings, seen }) =>
        (spellings[0]?.blocks ?? []).flatMap((block): [string, Before | undefined][] => {
          if (block.block !== "table") return [];
          const before = seen?.tables.find(({ name }) => name === block.key);
          const tables = spellings.flatMap((each) => tableIn(each, block.key) ?? []);
          const aside = before && { sheet: report.keptAs ?? report.tab, seen: before, spellings: tables };
          return [[block.key, aside]];
        }),
      ),
  );

const cellsBefore = ({ seen, spellings }: Before, key: string): Rect | undefined => {
  const headers = spellings.flatMap(({ columns }) => columns.filter((column) => column.key === key));
  const place = seen.headers.findIndex((header) => headers.some((column) => column.header === header));
  return place < 0
    ? undefined
    : { row: seen.row + 1, column: seen.column + place, rows: seen.rows, columns: 1 };
};

const columnsOf = ({ chart }: ChartLayout): readonly string[] =>
  "bubbles" in chart
    ? [chart.bubbles.x, chart.bubbles.y, chart.bubbles.size]
    : [chart.x, ...chart.series.map(({ column }) => column)];

const pointAnew = (sheet: string, layout: ChartLayout, before: Before | undefined): Step => {
  const drawn = ({ workbook }: Excel.RequestContext): Excel.Chart =>
    workbook.worksheets.getItem(sheet).charts.getItem(layout.key);
  const columns = columnsOf(layout);
  const old = new Map(
    columns.flatMap((key): [string, string][] => {
      const at = before && cellsBefore(before, key);
      return at === undefined ? [] : [[key, a1(at)]];
    }),
  );
  return {
    label: `${sheet}: chart ${layout.key} follows its table`,
    made: "parts",
    bytes: columns.length * bytesOfSeries,
    apply: (context) => pointChart(drawn(context), layout, (column) => columnRange(context, layout, column)),
    ...(before === undefined || columns.some((key) => !old.has(key))
      ? {}
      : {
          revert: (context: Excel.RequestContext) => {
            const aside = context.workbook.worksheets.getItem(before.sheet);
            pointChart(drawn(context), layout, (column) => aside.getRange(old.get(column)));
          },
        }),
  };
};

/**
 * The sheets as planned, their charts drawing tables as they will be.
 *
 * Charts on sheets that stay would go on drawing a table that is set aside, and not every Excel draws rows that a table gets at its end.
 *
 * @param grown - tables that get rows; they shrink by themselves
 * @throws WriteProblem when a sheet with such a chart cannot be changed
 */
export const pointedAnew = (
  sheets: readonly PlannedLayout[],
  grown: ReadonlySet<string>,
  book: WorkbookSeen,
): readonly PlannedSheet[] => {
  const anew = writtenAnew(sheets);
  return sheets.map(({ planned, spellings, seen }): PlannedSheet => {
    const stays = planned.report.became === "updated" || planned.report.became === "unchanged";
    if (!stays || seen === undefined) return planned;
    const steps = (spellings[0]?.blocks ?? []).flatMap((block): readonly Step[] =>
      block.block === "chart" &&
      (anew.has(block.chart.table) || grown.has(block.chart.table)) &&
      seen.charts.includes(block.key)
        ? [pointAnew(planned.report.tab, block, anew.get(block.chart.table))]
        : [],
    );
    if (steps.length === 0) return planned;
    checkReachable(seen, book);
    return {
      ...planned,
      report: { ...planned.report, became: "updated" },
      content: [...planned.content, ...steps],
    };
  });
};
