import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { fromEdges, intersection, toEdges, type Area } from "../../univer/Area";
import { enter } from "../../univer/enter";
import type { SheetModel } from "../../univer/SheetModel";
import { RichError } from "../../protocol/RichError";

/** The merged cells that an area touches. */
export const mergesIn = ({ worksheet }: SheetModel, of: Area): Area[] =>
  worksheet
    .getMergeData()
    .map(fromEdges)
    .filter((merged) => intersection(merged, of));

/** Merges an area into one cell, or each of its rows; as in Excel only the top left value stays. */
export function merge(sheet: SheetModel, of: Area, across: boolean): void {
  if (sheet.workbook.tables.on(sheet).some((table) => intersection(table.area, of)))
    throw new RichError("InvalidArgument");
  unmerge(sheet, of);
  const blocks = across
    ? Array.from({ length: of.rows }, (_, index) => ({ ...of, row: of.row + index, rows: 1 }))
    : [of];
  const merged = blocks.filter(({ rows, columns }) => rows * columns > 1);
  if (merged.length === 0) return;
  merged.forEach((block) => keepFirst(sheet, block));
  sheet.grow(of);
  sheet.workbook.run(AddWorksheetMergeMutation.id, { ...sheet.target, ranges: merged.map(toEdges) });
}

export function unmerge(sheet: SheetModel, of: Area): void {
  const ranges = mergesIn(sheet, of).map(toEdges);
  if (ranges.length > 0) sheet.workbook.run(RemoveWorksheetMergeMutation.id, { ...sheet.target, ranges });
}

/** Excel moves the first value it finds into the corner and drops the others. */
function keepFirst(sheet: SheetModel, block: Area): void {
  const formulas = sheet.grid(block, (row, column) => sheet.formula(row, column)).flat();
  const first = formulas.find((formula) => formula !== "");
  if (formulas.every((formula, index) => (index === 0 ? formula === first : formula === ""))) return;
  enter(sheet, block, (row, column) => (row === 0 && column === 0 ? (first ?? "") : ""));
}
