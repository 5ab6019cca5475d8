import { escapeHeader } from "../../sheets/blueprint/escapeHeader";
import type { SalesField } from "./finding";
import { columnLetters, sheetReference } from "./reference";

/** Kept with every name of ours, so that we know it from the director's own. */
export const nameComment = "Quarterdeck";

/** The workbook name over each field's column: "Sales_Date". */
export const fieldName = (field: SalesField): string => `Sales_${field[0]?.toUpperCase()}${field.slice(1)}`;

/** The last row of a plain block's data, which every name over it ends at. */
export const lastRowName = "Sales_LastRow";

/** A name's formula over a column of an Excel table: "=Orders[Order Date]". */
export const tableColumnFormula = (table: string, header: string): string =>
  `=${table}[${escapeHeader(header)}]`;

const column = (sheet: string, at: number) => ({
  sheet: sheetReference(sheet),
  letters: `$${columnLetters(at)}`,
});

/** A name's formula over a plain column, from row `first` (counted from 0) to the last row of data, however far that grows. */
export const plainColumnFormula = (sheet: string, at: number, first: number): string => {
  const { sheet: name, letters } = column(sheet, at);
  return `=${name}!${letters}$${first + 1}:INDEX(${name}!${letters}:${letters},${lastRowName})`;
};

/**
 * The formula of the last row with a number in the date column, so that a total row without a date stays outside; the first row
 * while there is no number yet.
 *
 * @param bound - where other numbers stand further down, the last row (counted from 0) that can be ours
 */
export const lastRowFormula = (sheet: string, at: number, first: number, bound?: number): string => {
  const { sheet: name, letters } = column(sheet, at);
  const searched = bound === undefined ? `${letters}:${letters}` : `${letters}$1:${letters}$${bound + 1}`;
  return `=MAX(ROW(${name}!${letters}$${first + 1}),IFERROR(MATCH(9.99E+307,${name}!${searched}),0))`;
};
