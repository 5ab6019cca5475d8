import {
  BaseReferenceObject,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
} from "@univerjs/engine-formula";
import { fromEdges, wholeGrid, type Area, type EdgeRange } from "./Area";
import type { SheetModel } from "./SheetModel";
import type { Target, WorkbookModel } from "./WorkbookModel";

/** Evaluates a formula for the cells it refers to: `Orders[Amount]`, a name, `A1:INDEX(A:A,9)`. Undefined when it refers to none. */
export async function formulaReference(
  workbook: WorkbookModel,
  formula: string,
  from: SheetModel,
): Promise<Target | undefined> {
  await workbook.calculation.settle();
  workbook.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = workbook.get(IFormulaRuntimeService);
  const { worksheet } = from;
  runtime.reset();
  runtime.setCurrent(0, 0, worksheet.getRowCount(), worksheet.getColumnCount(), from.id, workbook.id);
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const answer = await workbook.get(ICalculateFormulaService).calculate(text);
  runtime.reset();
  const found: unknown = answer;
  if (!(found instanceof BaseReferenceObject)) return undefined;
  const sheet = workbook.sheetById(found.getSheetId()) ?? from;
  return { sheet, area: wholeLines(found.getRangePosition(), sheet) };
}

/** The engine ends entire rows and columns where the sheet ends, and may leave their ends unsaid. */
function wholeLines(
  { startRow, startColumn, endRow, endColumn }: EdgeRange,
  { worksheet }: SheetModel,
): Area {
  const allRows = startRow === 0 && !(endRow < worksheet.getRowCount() - 1);
  const allColumns = startColumn === 0 && !(endColumn < worksheet.getColumnCount() - 1);
  const plain = fromEdges({
    startRow: Number.isNaN(startRow) ? 0 : startRow,
    startColumn: Number.isNaN(startColumn) ? 0 : startColumn,
    endRow: Number.isNaN(endRow) ? worksheet.getRowCount() - 1 : endRow,
    endColumn: Number.isNaN(endColumn) ? worksheet.getColumnCount() - 1 : endColumn,
  });
  return {
    ...plain,
    ...(Number.isNaN(startRow) || (allRows && Number.isNaN(endRow)) ? { row: 0, rows: wholeGrid.rows } : {}),
    ...(Number.isNaN(startColumn) || (allColumns && Number.isNaN(endColumn))
      ? { column: 0, columns: wholeGrid.columns }
      : {}),
  };
}
