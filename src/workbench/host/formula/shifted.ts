import { movedArea } from "../model/movedArea";
import type { SheetChange } from "../model/SheetChange";
import { quotedSheet, readAddress } from "../univer/address";
import {
  gridColumns,
  gridRows,
  isEntireColumns,
  isEntireRows,
  lastColumn,
  lastRow,
  type Area,
} from "../univer/Area";
import { columnLetters } from "../univer/address";
import { joined, pieces, type Piece } from "./pieces";

interface Where {
  /** Lower-case name of the sheet whose structure changed. */
  readonly changedSheet: string;
  /** Lower-case name of the sheet the formula stands on; references without a sheet mean it. */
  readonly ownSheet: string;
}

/** The formula after cells were inserted or removed: references follow their cells, and are #REF! when those are gone. */
export function shifted(formula: string, change: SheetChange, { changedSheet, ownSheet }: Where): string {
  return joined(
    pieces(formula).map((piece) => {
      if (piece.kind !== "cells" || (piece.sheet?.toLowerCase() ?? ownSheet) !== changedSheet) return piece;
      return shiftedCells(piece, change);
    }),
    quotedSheet,
  );
}

function shiftedCells(piece: Extract<Piece, { kind: "cells" }>, change: SheetChange): Piece {
  const area = readAddress(piece.address);
  if (!area) return piece;
  const rows = change.kind.startsWith("rows");
  if (rows ? isEntireColumns(area) : isEntireRows(area)) return piece;
  const moved = movedArea(area, change);
  if (!moved || lastRow(moved) >= gridRows || lastColumn(moved) >= gridColumns)
    return { kind: "other", text: "#REF!" };
  return { ...piece, address: written(piece.address, moved, area) };
}

/** The moved area in the spelling of the old one: its `$` marks, one cell or two corners. */
function written(before: string, to: Area, from: Area): string {
  const corners = before.split(":").map((corner) => /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(corner));
  const ends = [
    { row: to.row, column: to.column },
    { row: lastRow(to), column: lastColumn(to) },
  ];
  const spelt = corners.map((corner, index) => {
    const end = ends[index] ?? ends[0];
    if (!corner || !end) return "";
    if (isEntireRows(from)) return `${corner[1] || corner[3] || ""}${end.row + 1}`;
    if (isEntireColumns(from)) return `${corner[1] ?? ""}${columnLetters(end.column)}`;
    return `${corner[1] ?? ""}${columnLetters(end.column)}${corner[3] ?? ""}${end.row + 1}`;
  });
  return spelt.join(":");
}
