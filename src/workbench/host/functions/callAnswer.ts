import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import { errorType } from "./errorCodes";

/** What a custom function answered, as the engine's value: a scalar, or rows that spill. */
export function callAnswer(answer: unknown): BaseValueObject {
  if (!Array.isArray(answer)) return cell(answer);
  const rows = answer.map((row: unknown) => (Array.isArray(row) ? row.map(cell) : [cell(row)]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columnCount === 0 || rows.some((row) => row.length !== columnCount))
    return valueError();
  if (rows.length === 1 && columnCount === 1) return rows[0]?.[0] ?? valueError();
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

export const valueError = (): BaseValueObject => ErrorValueObject.create(ErrorType.VALUE);

function cell(value: unknown): BaseValueObject {
  if (typeof value === "number")
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  // A null in an answer shows as 0, in Excel as here.
  if (value === null || value === undefined) return NumberValueObject.create(0);
  const failed = failure(value);
  return failed ? ErrorValueObject.create(failed.type) : valueError();
}

/** The error and its sentence when this is a `CustomFunctions.Error`, or anything thrown that carries one's code. */
export function failure(thrown: unknown): { type: ErrorType; message: string } | undefined {
  if (typeof thrown !== "object" || thrown === null || !("code" in thrown)) return undefined;
  const type = errorType(thrown.code);
  const message = "message" in thrown && typeof thrown.message === "string" ? thrown.message : "";
  return type && { type, message };
}
