import { z } from "zod";
import { RichError } from "../protocol/RichError";
import { asShape } from "../protocol/arguments";
import type { RangeObject } from "./RangeObject";

const Cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Input = z.union([Cell, z.array(z.array(Cell))]);

const mismatch =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What is written where in a range: one value for all cells, or an array of exactly the range's shape. */
export function asWritten(range: RangeObject, input: unknown): (row: number, column: number) => unknown {
  const value = asShape(Input, input);
  if (!Array.isArray(value)) return () => value;
  const { rows, columns } = range.area;
  if (value.length !== rows || value.some((row) => row.length !== columns))
    throw new RichError("InvalidArgument", mismatch);
  return (row, column) => value[row]?.[column];
}

/** As `asWritten`; an array of one cell also serves a whole range, as Microsoft's own tutorial formats a column. */
export function asFormatted(range: RangeObject, input: unknown): ReturnType<typeof asWritten> {
  const value = asShape(Input, input);
  const alone = Array.isArray(value) && value.length === 1 && value[0]?.length === 1;
  return asWritten(range, alone ? value[0]?.[0] : value);
}

export function assertShape(range: RangeObject, rows: number, columns: number): void {
  if (rows !== range.area.rows || columns !== range.area.columns)
    throw new RichError("InvalidArgument", mismatch);
}
