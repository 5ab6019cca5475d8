import {
  ArrayValueObject,
  BaseFunction,
  functionLookup,
  NumberValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellColumn, Kind } from "./CellColumn";

type FunctionClass = typeof BaseFunction;

const lookups = functionLookup as unknown as readonly (readonly [FunctionClass, string])[];
const [UniverMatch] = lookups.find(([, name]) => name === "MATCH") ?? [BaseFunction];

/** Above every number a sheet holds: who looks for it wants the last number of the column. */
const aboveAll = 9e307;

/**
 * Univer's MATCH, but for the last number of a column, `MATCH(9.99E+307,A:A)`, which it searches cell by cell every time: names
 * that end at the last row of data ask for it in every formula.
 */
export class LastMatch extends UniverMatch {
  override calculate(
    wanted: BaseValueObject,
    cells: BaseValueObject,
    ...rest: BaseValueObject[]
  ): ReturnType<BaseFunction["calculate"]> {
    const asked = wanted.getValue();
    if (rest.length === 0 && typeof asked === "number" && asked >= aboveAll && isColumn(cells)) {
      const { kinds } = CellColumn.of(cells);
      const last = kinds.lastIndexOf(Kind.Number);
      if (last >= 0) return NumberValueObject.create(last + 1);
    }
    return super.calculate(wanted, cells, ...rest);
  }
}

const isColumn = (cells: BaseValueObject): cells is ArrayValueObject =>
  cells instanceof ArrayValueObject && cells.getColumnCount() === 1;
