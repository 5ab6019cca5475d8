import { FormulaDataModel } from "@univerjs/engine-formula";
import { ObjectMatrix, type IRange, type Nullable } from "@univerjs/core";
import { fromEdges, type Area } from "./Area";
import type { SheetModel } from "./SheetModel";

/** A formula's answer over more than its own cell. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly area: Area;
}

/** Every spill of a sheet that found its room. */
export function spills(sheet: SheetModel): Spill[] {
  const ranges = sheet.workbook.get(FormulaDataModel).getArrayFormulaRange()[sheet.workbook.id]?.[sheet.id];
  const found: Spill[] = [];
  if (!ranges) return found;
  new ObjectMatrix<Nullable<IRange>>(ranges).forValue((row, column, range) => {
    const spilt = range && fromEdges(range);
    const alone = !spilt || spilt.rows * spilt.columns === 1;
    if (!alone && sheet.value(row, column) !== "#SPILL!") found.push({ row, column, area: spilt });
  });
  return found;
}
