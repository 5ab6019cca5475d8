import { escapeHeader } from "../../sheets/blueprint/escapeHeader";
import { columnLetters, sheetReference } from "./reference";
import type { RoleKey } from "./roles/roles";
import { fieldsOf, roleOf } from "./roles/roles";

/** Kept with every name of ours, so that we know it from the director's own. */
export const nameComment = "Quarterdeck";

/** Kept with a name of a list that a standing plan is to do without: its sheets count on it until they are written again. */
export const asideComment = `${nameComment}: set aside`;

/** Whether a name is kept only for the sheets that still count on it. */
export const isAside = ({ comment }: { readonly comment: string }): boolean => comment === asideComment;

/** The workbook name over a field's column: "Sales_Date", "Customers_OrderValue". */
export const fieldName = (role: RoleKey, field: string): string =>
  `${roleOf(role).prefix}_${field[0]?.toUpperCase()}${field.slice(1)}`;

/** The last row of a plain block's data, which every name over it ends at: "Sales_LastRow". */
export const lastRowName = (role: RoleKey): string => `${roleOf(role).prefix}_LastRow`;

/** Every name that a role may have. */
export const namesOf = (role: RoleKey): readonly string[] => [
  ...fieldsOf(role).map(([field]) => fieldName(role, field)),
  lastRowName(role),
];

/** A name's formula over a column of an Excel table: "=Orders[Order Date]". */
export const tableColumnFormula = (table: string, header: string): string =>
  `=${table}[${escapeHeader(header)}]`;

const column = (sheet: string, at: number) => ({
  sheet: sheetReference(sheet),
  letters: `$${columnLetters(at)}`,
});

/** A name's formula over a plain column, from row `first` (counted from 0) to the last row of data, however far that grows. */
export const plainColumnFormula = (role: RoleKey, sheet: string, at: number, first: number): string => {
  const { sheet: name, letters } = column(sheet, at);
  return `=${name}!${letters}$${first + 1}:INDEX(${name}!${letters}:${letters},${lastRowName(role)})`;
};

/**
 * The formula of the last row with a number in a column of dates, so that a total row without a date stays outside; the first
 * row while there is no number yet.
 *
 * @param bound - where other numbers stand further down, the last row (counted from 0) that can be ours
 */
export const lastNumberFormula = (sheet: string, at: number, first: number, bound?: number): string => {
  const { sheet: name, letters } = column(sheet, at);
  const searched = bound === undefined ? `${letters}:${letters}` : `${letters}$1:${letters}$${bound + 1}`;
  return `=MAX(ROW(${name}!${letters}$${first + 1}),IFERROR(MATCH(9.99E+307,${name}!${searched}),0))`;
};

/**
 * The formula of the last row of a column of words, by how many of its cells are filled; the first row while none is.
 *
 * @param beside - what the count misses or has too many: blank cells among the rows, less filled cells below them
 */
export const lastFilledFormula = (sheet: string, at: number, first: number, beside = 0): string => {
  const { sheet: name, letters } = column(sheet, at);
  const [top, above] = [`${name}!${letters}$${first + 1}`, `${name}!${letters}$1:${letters}$${first}`];
  const apart = beside === 0 ? "" : beside > 0 ? `+${beside}` : `${beside}`;
  return `=MAX(ROW(${top}),ROW(${top})-1+COUNTA(${name}!${letters}:${letters})-COUNTA(${above})${apart})`;
};
