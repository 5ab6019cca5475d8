import { TableManager } from "@univerjs/sheets-table";
import type { WorkbookModel } from "../../host/univer/WorkbookModel";

/** Univer draws filter buttons on every table; Excel only where the table shows them. */
export const chosenFilterButtons = (workbook: WorkbookModel): void => {
  const manager = workbook.get(TableManager);
  const everywhere = manager.getSheetFilterRangeWithState.bind(manager);
  manager.getSheetFilterRangeWithState = (unitId, sheetId) => {
    const shown = new Set(
      workbook.tables
        .all()
        .filter(({ look }) => look.showFilterButton)
        .map(({ id }) => id),
    );
    return everywhere(unitId, sheetId).filter(({ tableId }) => shown.has(tableId));
  };
};
