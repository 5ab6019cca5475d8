/** A column's letters, counted from 0: 0 is "A", 26 is "AA". */
export const columnLetters = (column: number): string =>
  column < 0 ? "" : columnLetters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26));

/** A column's number, counted from 0, from its letters: "AA" is 26. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const plainSheet = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

/** A sheet's name as a formula writes it: quoted where Excel asks for quotes. */
export const sheetReference = (sheet: string): string =>
  plainSheet.test(sheet) && !looksLikeCell.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`;

/** A cell as one would say it, rows and columns counted from 0: "C17". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** A cell with its sheet: "'My sales'!C17". */
export const cellReference = (sheet: string, row: number, column: number): string =>
  `${sheetReference(sheet)}!${cellAddress(row, column)}`;

/** The first and last row and column of cells, counted from 0. */
export interface Corners {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Cells as one would say them: "C17:D20", a single one "C17". */
export const areaAddress = ({ top, left, bottom, right }: Corners): string =>
  top === bottom && left === right
    ? cellAddress(top, left)
    : `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;

/** Cells with their sheet: "'My sales'!C17:D20". */
export const areaReference = (sheet: string, area: Corners): string =>
  `${sheetReference(sheet)}!${areaAddress(area)}`;

/** The corners of an address without a sheet: "B4:H9998". */
export const corners = (address: string): Corners | undefined => {
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(address);
  if (!found) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
};

/** The sheet that a formula's first reference names: "='My sales'!$B$1" is "My sales"; undefined without one, or when it is gone. */
export const sheetOf = (formula: string): string | undefined => {
  const found = /^=(?:'((?:[^']|'')+)'|([^'!()]+))!(?!#REF)/.exec(formula);
  if (!found || found[2] === "#REF") return undefined;
  return found[1]?.replace(/''/g, "'") ?? found[2];
};

/** The one cell that a name's formula refers to, counted from 0: "=Targets!$C$6"; undefined for anything else. */
export const cellOf = (formula: string): { sheet: string; row: number; column: number } | undefined => {
  const sheet = sheetOf(formula);
  const found = /!\$?([A-Z]{1,3})\$?(\d+)$/i.exec(formula);
  if (sheet === undefined || !found) return undefined;
  return { sheet, row: Number(found[2]) - 1, column: columnNumber(found[1] ?? "") };
};
