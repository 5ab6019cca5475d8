import { joined, pieces, type Piece } from "../../../formula/pieces";
import { columnLetters, columnNumber, quotedSheet } from "../../../univer/address";
import { gridColumns, gridRows } from "../../../univer/Area";

/** The formula as it stands this many rows and columns further on; what leaves the grid comes in at its other side. */
export const sharedFormula = (formula: string, rows: number, columns: number): string =>
  rows === 0 && columns === 0
    ? formula
    : joined(
        pieces(formula).map((piece) => (piece.kind === "cells" ? moved(piece, rows, columns) : piece)),
        quotedSheet,
      );

function moved(piece: Extract<Piece, { kind: "cells" }>, rows: number, columns: number): Piece {
  const address = piece.address.replace(
    /(\$?)([A-Za-z]{0,3})(\$?)(\d*)/g,
    (whole, first, letters, second, digits) => {
      if (whole === "") return "";
      const rowMark = letters ? second : first;
      const column =
        letters && !first ? columnLetters(around(columnNumber(letters) + columns, gridColumns)) : letters;
      const row = digits && !rowMark ? String(around(Number(digits) - 1 + rows, gridRows) + 1) : digits;
      return `${first}${column}${second}${row}`;
    },
  );
  return { ...piece, address };
}

const around = (index: number, size: number): number => ((index % size) + size) % size;
