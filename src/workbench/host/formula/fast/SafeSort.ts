import {
  ArrayValueObject,
  BaseFunction,
  functionLookup,
  type BaseValueObject,
} from "@univerjs/engine-formula";

type FunctionClass = typeof BaseFunction;

const lookups = functionLookup as unknown as readonly (readonly [FunctionClass, string])[];
const [UniverSort] = lookups.find(([, name]) => name === "SORT") ?? [BaseFunction];

/** Univer's SORT reorders the rows it is given, and these are the engine's own record of the range: sorts a copy. */
export class SafeSort extends UniverSort {
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
