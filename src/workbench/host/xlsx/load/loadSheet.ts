import {
  mergeWorksheetSnapshotWithDefault,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  type Nullable,
} from "@univerjs/core";
import { InsertSheetMutation } from "@univerjs/sheets";
import type { SheetModel } from "../../univer/SheetModel";
import type { WorkbookModel } from "../../univer/WorkbookModel";
import type { BookSheet } from "../read/Book";

type Lines<Line> = Readonly<Record<number, Line>>;

/** Inserts a book's sheet among the tabs, its styles named by the workbook's own ids. */
export function loadSheet(
  workbook: WorkbookModel,
  { id, name, data }: BookSheet,
  index: number,
  styleIds: readonly (string | null)[],
): SheetModel {
  const styled = <Line extends { s?: Nullable<IStyleData | string> }>(lines: Lines<Line>): Lines<Line> =>
    Object.fromEntries(
      Object.entries(lines).map(([key, line]) => [
        key,
        typeof line.s === "string" ? { ...line, s: styleIds[Number(line.s)] ?? null } : line,
      ]),
    );
  const rows = Object.entries((data.cellData ?? {}) as Lines<Lines<ICellData>>);
  const sheet: IWorksheetData = mergeWorksheetSnapshotWithDefault({
    ...data,
    id,
    name,
    cellData: Object.fromEntries(rows.map(([row, cells]) => [row, styled(cells)])),
    rowData: styled((data.rowData ?? {}) as Lines<IRowData>),
    columnData: styled((data.columnData ?? {}) as Lines<IColumnData>),
  });
  workbook.run(InsertSheetMutation.id, { unitId: workbook.id, index, sheet });
  const added = workbook.sheetById(id);
  if (!added) throw new Error("Univer lost a sheet");
  return added;
}
