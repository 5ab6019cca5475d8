import { columnLetters, columnNumber, quotedSheet } from "../univer/address";
import { gridColumns, gridRows } from "../univer/Area";
import { joined, pieces } from "./pieces";

/** The formula as it reads when copied this many rows and columns away: references without `$` move along. */
export function translated(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return joined(
    pieces(formula).map((piece) => {
      if (piece.kind !== "cells") return piece;
      const corners = piece.address.split(":").map((corner) => moved(corner, rows, columns));
      if (corners.includes(undefined)) return { kind: "other", text: "#REF!" };
      return { ...piece, address: corners.join(":") };
    }),
    quotedSheet,
  );
}

function moved(corner: string, rows: number, columns: number): string | undefined {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner) ?? [];
  const fixedColumn = columnMark === "$" || letters === "";
  // In "$5" of "$5:$7" the one mark belongs to the row.
  const fixedRow = rowMark === "$" || digits === "" || (letters === "" && columnMark === "$");
  const column = letters === "" ? 0 : columnNumber(letters) + (fixedColumn ? 0 : columns);
  const row = digits === "" ? 0 : Number(digits) - 1 + (fixedRow ? 0 : rows);
  if (row < 0 || column < 0 || row >= gridRows || column >= gridColumns) return undefined;
  const across = letters === "" ? columnMark : `${columnMark}${columnLetters(column)}`;
  return `${across}${rowMark}${digits === "" ? "" : row + 1}`;
}
