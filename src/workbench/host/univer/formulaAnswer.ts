import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorValueObject,
  ICalculateFormulaService,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { fromEdges, wholeGrid } from "./Area";
import type { CellValue } from "./cellReading";
import type { SheetModel } from "./SheetModel";
import type { Target, WorkbookModel } from "./WorkbookModel";

/** What a formula comes to: cells it refers to, or a value; an array's value is its first, with `array` set. */
export type FormulaAnswer =
  | { readonly target: Target }
  | { readonly value: CellValue; readonly error: boolean; readonly array: boolean };

/** Evaluates a formula as if it stood on a sheet: `Orders[Amount]`, a name, `A1:INDEX(A:A,9)`, `=0.8`. */
export async function formulaAnswer(
  workbook: WorkbookModel,
  formula: string,
  from: SheetModel,
): Promise<FormulaAnswer> {
  await workbook.calculation.settle();
  workbook.get(IFormulaCurrentConfigService).loadDataLite();
  const runtime = workbook.get(IFormulaRuntimeService);
  const { worksheet } = from;
  runtime.reset();
  runtime.setCurrent(0, 0, worksheet.getRowCount(), worksheet.getColumnCount(), from.id, workbook.id);
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const answer: unknown = await workbook.get(ICalculateFormulaService).calculate(text);
  runtime.reset();
  if (answer instanceof BaseReferenceObject) return { target: targetOf(workbook, answer, from) };
  return valueOf(answer as BaseValueObject | undefined);
}

/** The engine leaves the ends of entire rows and columns unsaid. */
function targetOf(workbook: WorkbookModel, found: BaseReferenceObject, from: SheetModel): Target {
  const { startRow, startColumn } = found.getRangeData();
  const area = fromEdges(found.getRangePosition());
  const rows = Number.isNaN(startRow) ? { rows: wholeGrid.rows } : {};
  const columns = Number.isNaN(startColumn) ? { columns: wholeGrid.columns } : {};
  return { sheet: workbook.sheetById(found.getSheetId()) ?? from, area: { ...area, ...rows, ...columns } };
}

function valueOf(answer: BaseValueObject | undefined): FormulaAnswer {
  if (answer instanceof ArrayValueObject)
    return { ...valueOf(answer.getFirstCell()), array: true } as FormulaAnswer;
  if (!answer) return { value: "#NAME?", error: true, array: false };
  return { value: answer.getValue(), error: answer instanceof ErrorValueObject, array: false };
}
