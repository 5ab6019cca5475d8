import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { CellColumn, Kind } from "./CellColumn";
import { FirstPlaces } from "./FirstPlaces";
import { univerFunction } from "./univerFunction";

type Answer = ReturnType<BaseFunction["calculate"]>;

/** Above every number a sheet holds: who looks for it wants the last number of the column. */
const aboveAll = 9e307;

/**
 * Univer's MATCH, which searches cell by cell every time, but for the two questions that plans ask in every formula: for
 * the last number of a column, `MATCH(9.99E+307,A:A)`, and for where a value stands, `MATCH(B1,A:A,0)`.
 */
export class Match extends univerFunction("MATCH") {
  override calculate(wanted: BaseValueObject, cells: BaseValueObject, ...rest: BaseValueObject[]): Answer {
    if (cells instanceof ArrayValueObject) {
      const [type] = rest;
      if (!type && isAboveAll(wanted) && cells.getColumnCount() === 1) {
        const last = CellColumn.of(cells).kinds.lastIndexOf(Kind.Number);
        if (last >= 0) return NumberValueObject.create(last + 1);
      }
      if (type && isZero(type) && isVector(cells) && !wanted.isError()) {
        const place = (value: BaseValueObject): BaseValueObject =>
          exactPlace(value, cells) ?? (super.calculate(value, cells, type) as BaseValueObject);
        return wanted instanceof ArrayValueObject ? wanted.map(place) : place(wanted);
      }
    }
    return super.calculate(wanted, cells, ...rest);
  }
}

const isAboveAll = (wanted: BaseValueObject): boolean => {
  const asked = wanted.getValue();
  return typeof asked === "number" && asked >= aboveAll;
};

const isZero = (type: BaseValueObject): boolean => type.isNumber() && type.getValue() === 0;

const isVector = (cells: ArrayValueObject): boolean =>
  cells.getColumnCount() === 1 || cells.getRowCount() === 1;

/** Undefined for wildcards, and for dates, in which Univer overlooks less than a thousandth of a second. */
function exactPlace(wanted: BaseValueObject, cells: ArrayValueObject): BaseValueObject | undefined {
  const value = wanted.isNull() ? 0 : wanted.getValue();
  const hasWildcard = typeof value === "string" && /[*?]/.test(value);
  if (hasWildcard || wanted.isDateFormat()) return undefined;
  const place = FirstPlaces.of(cells).first(value);
  return place === undefined ? ErrorValueObject.create(ErrorType.NA) : NumberValueObject.create(place);
}
