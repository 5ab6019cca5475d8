/** Cells of a sheet, rows and columns from 1 as in addresses, the last included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const address = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/** The area of "B2" or "$B$2:C9"; undefined for anything else. */
export const areaOf = (text: string): Area | undefined => {
  const [, left, top, right = left, bottom = top] = address.exec(text) ?? [];
  if (left === undefined || right === undefined) return undefined;
  return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
};

const letters = (column: number): string => {
  const rest = column - 1;
  return (rest < 26 ? "" : letters(Math.floor(rest / 26))) + String.fromCharCode(65 + (rest % 26));
};

export const cellAddress = (row: number, column: number): string => `${letters(column)}${row}`;

/** "B2", or "B2:C9" for several cells. */
export const areaAddress = ({ top, left, bottom, right }: Area): string => {
  const first = cellAddress(top, left);
  return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
};

export const isWithin = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;
