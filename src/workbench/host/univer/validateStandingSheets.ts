import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { WorkbookModel } from "./WorkbookModel";

/** Univer validates cells in idle moments, and fails in one that comes after their sheet is gone. */
export function validateStandingSheets(workbook: WorkbookModel): void {
  const service = workbook.get(SheetsDataValidationValidatorService);
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (unit, sheet, ranges) =>
    workbook.sheetById(sheet) ? validate(unit, sheet, ranges) : Promise.resolve([]);
}
