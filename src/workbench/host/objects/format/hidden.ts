import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import { toEdges, type Area } from "../../univer/Area";
import type { SheetModel } from "../../univer/SheetModel";

export const isRowHidden = ({ worksheet }: SheetModel, row: number): boolean => !worksheet.getRowVisible(row);
export const isColumnHidden = ({ worksheet }: SheetModel, column: number): boolean =>
  !worksheet.getColVisible(column);

export function setRowHidden(sheet: SheetModel, of: Area, hidden: boolean): void {
  const ranges = [toEdges(sheet.within(of) ?? of)];
  sheet.workbook.run(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, {
    ...sheet.target,
    ranges,
  });
}

export function setColumnHidden(sheet: SheetModel, of: Area, hidden: boolean): void {
  const ranges = [toEdges(sheet.within(of) ?? of)];
  sheet.workbook.run(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, {
    ...sheet.target,
    ranges,
  });
}
