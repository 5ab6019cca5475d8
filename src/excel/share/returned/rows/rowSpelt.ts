import type { CellValue } from "../../../read/grid";

const digits = 12;

/** Cells as one text by which rows are compared: capitals, width, blanks around and the last digits of a number make no difference. */
export const rowSpelt = (cells: readonly CellValue[]): string => JSON.stringify(cells.map(spelt));

const spelt = (cell: CellValue): string => {
  const text = String(cell).normalize("NFKC").trim().toLowerCase();
  const number = typeof cell === "boolean" || text === "" ? NaN : Number(text);
  return Number.isFinite(number) ? String(Number(number.toPrecision(digits))) : text;
};
