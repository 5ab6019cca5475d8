import { z } from "zod";
import { cellReference } from "../reference";
import type { CellPlace } from "./seeCells";

const parentSeen = z.object({
  rowIndex: z.int().min(0),
  columnIndex: z.int().min(0),
  formulas: z.tuple([z.tuple([z.string()])]),
});

/** Asks for the cell whose formula spills into this one. */
export const queueSpillParent = (cell: Excel.Range): Excel.Range =>
  cell.getSpillParentOrNullObject().load("rowIndex,columnIndex,formulas");

/** Which cell spills into a cell, and with what formula; undefined for a cell that holds its own. */
export const spillParentOf = (
  parent: Excel.Range,
  { sheet, row, column }: CellPlace,
): { readonly cell: string; readonly formula: string } | undefined => {
  if (parent.isNullObject) return undefined;
  const { rowIndex, columnIndex, formulas } = parentSeen.parse({
    rowIndex: parent.rowIndex,
    columnIndex: parent.columnIndex,
    formulas: parent.formulas,
  });
  if (rowIndex === row && columnIndex === column) return undefined;
  return { cell: cellReference(sheet, rowIndex, columnIndex), formula: formulas[0][0] };
};
