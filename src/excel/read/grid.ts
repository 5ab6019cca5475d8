/** What a cell holds, as Excel gives it: blank is an empty text, a date is a serial number, an error is its text. */
export type CellValue = string | number | boolean;

/** A rectangle on a sheet; rows and columns counted from 0. */
export interface Rectangle {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle with what stands in it, row by row. */
export interface Grid extends Rectangle {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || (typeof value === "string" && value.trim() === "");
