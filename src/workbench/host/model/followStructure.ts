import { ICommandService } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
} from "@univerjs/sheets";
import { gridColumns, gridRows, type Area } from "../univer/Area";
import type { WorkbookModel } from "../univer/WorkbookModel";
import type { ChartModel, ChartTextModel } from "./ChartModel";
import { movedArea } from "./movedArea";
import { tell } from "./Notices";
import type { PageLayoutModel } from "./PageLayoutModel";
import type { SheetArea } from "./SheetArea";
import type { SheetChange } from "./SheetChange";
import type { SheetExtras } from "./SheetExtras";

/** Reads a sheet's extras without following anything itself. */
type Read = (sheetId: string) => SheetExtras | undefined;

const lineMutations: Readonly<Record<string, SheetChange["kind"]>> = {
  [InsertRowMutation.id]: "rows-inserted",
  [RemoveRowMutation.id]: "rows-removed",
  [InsertColMutation.id]: "columns-inserted",
  [RemoveColMutation.id]: "columns-removed",
};

/**
 * Lets all that stands at cells outside Univer's model follow inserted and deleted cells, whether Office.js or somebody
 * at the grid moved them.
 */
export function followStructure(workbook: WorkbookModel, read: Read): void {
  const follow = (change: SheetChange) => {
    for (const sheet of workbook.sheets()) {
      const extras = read(sheet.id);
      if (extras) moveExtras(extras, sheet.id, change);
    }
    tell(workbook, "charts");
  };
  workbook.onStructureChange(follow);
  workbook.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const kind = lineMutations[id];
    const { range, subUnitId, unitId, trigger } = (params ?? {}) as Partial<IInsertRowMutationParams> & {
      trigger?: string;
    };
    const byHand = trigger?.startsWith("sheet.command.") && !trigger.includes("range-move");
    if (!kind || !range || !subUnitId || unitId !== workbook.id || !byHand) return;
    const rows = kind.startsWith("rows");
    const [at, last] = rows ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    follow({ kind, sheetId: subUnitId, at, count: last - at + 1 });
  });
}

function moveExtras(extras: SheetExtras, sheetId: string, change: SheetChange): void {
  for (const chart of extras.charts) {
    moveReferences(chart, change);
    if (sheetId === change.sheetId) moveAnchor(chart, change);
  }
  if (sheetId !== change.sheetId) return;
  extras.comments = extras.comments.flatMap((comment) => movedCell(comment, change));
  extras.hyperlinks = extras.hyperlinks.flatMap((link) => movedCell(link, change));
  movePrinting(extras.pageLayout, change);
}

function movedCell<Placed extends { row: number; column: number }>(
  placed: Placed,
  change: SheetChange,
): Placed[] {
  const moved = movedArea({ row: placed.row, column: placed.column, rows: 1, columns: 1 }, change);
  return moved ? [{ ...placed, row: moved.row, column: moved.column }] : [];
}

/** A chart over deleted cells stays where they were. */
function moveAnchor({ anchor }: ChartModel, change: SheetChange): void {
  const moved = movedArea({ row: anchor.row, column: anchor.column, rows: 1, columns: 1 }, change);
  if (moved) Object.assign(anchor, { row: moved.row, column: moved.column });
  else if (change.kind.startsWith("rows")) Object.assign(anchor, { row: change.at, down: 0 });
  else Object.assign(anchor, { column: change.at, right: 0 });
}

function moveReferences(chart: ChartModel, change: SheetChange): void {
  const follow = <Key extends string>(holder: Partial<Record<Key, SheetArea>>, key: Key): void => {
    const area = holder[key];
    if (!area || area.sheetId !== change.sheetId) return;
    const moved = movedArea(area, change);
    if (moved) holder[key] = moved;
    else delete holder[key];
  };
  for (const series of chart.series) {
    follow(series, "values");
    follow(series, "categories");
    follow(series, "bubbleSizes");
    follow(series.name, "source");
    for (const { label } of Object.values(series.points)) if (label) follow(label, "source");
  }
  const titles: ChartTextModel[] = [chart.title, ...Object.values(chart.axes).map(({ title }) => title)];
  titles.forEach((title) => follow(title, "source"));
}

function movePrinting(layout: PageLayoutModel, change: SheetChange): void {
  layout.printAreas = layout.printAreas.flatMap((area) => movedArea(area, change) ?? []);
  const { titleRows, titleColumns } = layout;
  if (titleRows && change.kind.startsWith("rows")) {
    const { first: row, last } = titleRows;
    const moved: Area | undefined = movedArea(
      { row, column: 0, rows: last - row + 1, columns: gridColumns },
      change,
    );
    if (moved) layout.titleRows = { first: moved.row, last: moved.row + moved.rows - 1 };
    else delete layout.titleRows;
  }
  if (titleColumns && change.kind.startsWith("columns")) {
    const { first: column, last } = titleColumns;
    const moved: Area | undefined = movedArea(
      { row: 0, column, rows: gridRows, columns: last - column + 1 },
      change,
    );
    if (moved) layout.titleColumns = { first: moved.column, last: moved.column + moved.columns - 1 };
    else delete layout.titleColumns;
  }
}
