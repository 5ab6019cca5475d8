import {
  ArrayValueObject,
  NumberValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { univerFunction } from "./univerFunction";

type Answer = ReturnType<BaseFunction["calculate"]>;

const dayOf = (serial: number): number => new Date((Math.floor(serial) - 25_569) * 86_400_000).getUTCDate();

/** EDATE, which ends a month early where the month has no such day; Univer's runs over into the next. */
export class Edate extends univerFunction("EDATE") {
  override calculate(start: BaseValueObject, months: BaseValueObject): Answer {
    const answer = super.calculate(start, months);
    if (!(answer instanceof ArrayValueObject)) return answer;
    return answer.map((found, row, column) => {
      const from = at(start, row, column);
      if (found?.isNumber() !== true || from?.isNumber() !== true) return found;
      const serial = Number(found.getValue());
      const over = dayOf(serial);
      return over === dayOf(Number(from.getValue()))
        ? found
        : NumberValueObject.create(serial - over, found.getPattern());
    });
  }
}

/** A value alone stands for every cell, and a row or column alone for all of them. */
const at = (
  value: BaseValueObject,
  row: number,
  column: number,
): ReturnType<ArrayValueObject["get"]> | BaseValueObject =>
  value instanceof ArrayValueObject
    ? value.get(Math.min(row, value.getRowCount() - 1), Math.min(column, value.getColumnCount() - 1))
    : value;
