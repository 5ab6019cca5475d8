import { SheetsFilterService } from "@univerjs/sheets-filter";
import { fromEdges, intersection, type Area } from "../../../univer/Area";
import type { SheetModel } from "../../../univer/SheetModel";

const filterOn = ({ workbook, target }: SheetModel) =>
  workbook.get(SheetsFilterService).getFilterModel(target.unitId, target.subUnitId);

/** The cells of a sheet's own filter; one over a table belongs to the table. */
export function filterArea(sheet: SheetModel): Area | undefined {
  const model = filterOn(sheet);
  if (!model) return undefined;
  const area = fromEdges(model.getRange());
  return sheet.workbook.tables.on(sheet).some((table) => intersection(table.area, area)) ? undefined : area;
}

/** Whether rows are filtered out now. */
export const isFiltered = (sheet: SheetModel): boolean => (filterOn(sheet)?.filteredOutRows.size ?? 0) > 0;
