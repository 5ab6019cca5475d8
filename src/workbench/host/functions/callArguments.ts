import {
  ArrayValueObject,
  BaseReferenceObject,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/engine-formula";
import type { FunctionParameter } from "./metadata";

/** What blank cells arrive as: 0 in desktop Excel, "" on the web. */
export type Blank = 0 | "";

/** An argument as the engine hands it over. */
export type EngineArgument = BaseReferenceObject | BaseValueObject | undefined;

type Scalar = string | number | boolean | null;

/** Thrown when a call ends before the function is reached: the error the cell shows. */
export class ArgumentError extends Error {
  constructor(readonly answer: ErrorValueObject) {
    super(String(answer.getValue()));
  }
}

/**
 * One argument as Excel passes it: a matrix parameter always gets rows of cells, a scalar one its value, an omitted
 * one null. An error among the cells is the call's answer.
 */
export function callArgument(argument: EngineArgument, parameter: FunctionParameter, blank: Blank): unknown {
  if (argument === undefined || isOmitted(argument)) return null;
  const cells = cellsOf(argument, blank);
  if (parameter.dimensionality === "matrix") return cells;
  return coerced(cells[0]?.[0] ?? blank, parameter.type);
}

/** The rows and columns an argument has; a scalar is one cell. */
export function shapeOf(argument: EngineArgument): { rows: number; columns: number } {
  const array = argument && arrayOf(argument);
  return { rows: array?.getRowCount() ?? 1, columns: array?.getColumnCount() ?? 1 };
}

/** One cell of an argument, for functions that take scalars and are given a range: Excel calls them cell by cell. */
export function cellOf(argument: EngineArgument, row: number, column: number): EngineArgument {
  const array = argument && arrayOf(argument);
  if (!array) return argument;
  const down = array.getRowCount() === 1 ? 0 : row;
  const right = array.getColumnCount() === 1 ? 0 : column;
  const single = [[array.getArrayValue()[down]?.[right] ?? null]] as BaseValueObject[][];
  return ArrayValueObject.create({
    calculateValueList: single,
    rowCount: 1,
    columnCount: 1,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

const isOmitted = (argument: BaseReferenceObject | BaseValueObject): boolean =>
  !(argument instanceof BaseReferenceObject) && argument.isNull();

function arrayOf(argument: BaseReferenceObject | BaseValueObject): ArrayValueObject | undefined {
  if (argument instanceof BaseReferenceObject) return argument.toArrayValueObject();
  return argument instanceof ArrayValueObject ? argument : undefined;
}

function cellsOf(argument: BaseReferenceObject | BaseValueObject, blank: Blank): Scalar[][] {
  const array = arrayOf(argument);
  if (!array) return [[plain(argument as BaseValueObject, blank)]];
  const rows = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (__, column) => plain(rows[row]?.[column], blank)),
  );
}

function plain(value: BaseValueObject | null | undefined | void, blank: Blank): Scalar {
  if (!value || value.isNull()) return blank;
  if (value instanceof ErrorValueObject) throw new ArgumentError(value);
  return value.getValue();
}

function coerced(value: Scalar, type: string): Scalar {
  if (type === "number" && typeof value !== "number") return asNumber(value);
  if (type === "string" && typeof value !== "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
  if (type === "boolean" && typeof value !== "boolean")
    return typeof value === "number" ? value !== 0 : asFlag(value);
  return value;
}

function asNumber(value: Scalar): number {
  if (typeof value === "boolean") return value ? 1 : 0;
  const read = value === "" || value === null ? 0 : Number(value);
  return Number.isFinite(read) ? read : refuse();
}

const asFlag = (value: Scalar): boolean => {
  if (value === "" || value === null) return false;
  return /^true$/i.test(String(value)) || (/^false$/i.test(String(value)) ? false : refuse());
};

function refuse(): never {
  throw new ArgumentError(ErrorValueObject.create(ErrorType.VALUE));
}
