import { ArrayValueObject, type BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

/** Univer's SORT reorders the rows it is given, and these are the engine's own record of the range: sorts a copy. */
export class SafeSort extends univerFunction("SORT") {
  override calculate(
    source: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    return super.calculate(source instanceof ArrayValueObject ? copyOf(source) : source, ...rest);
  }
}

const copyOf = (source: ArrayValueObject): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: source.getArrayValue().map((row) => [...row]) as BaseValueObject[][],
    rowCount: source.getRowCount(),
    columnCount: source.getColumnCount(),
    unitId: source.getUnitId(),
    sheetId: source.getSheetId(),
    row: source.getCurrentRow(),
    column: source.getCurrentColumn(),
  });
