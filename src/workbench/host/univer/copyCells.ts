import { ObjectMatrix, type ICellData, type Nullable } from "@univerjs/core";
import { longForm } from "../formula/longForm";
import { translated } from "../formula/translated";
import type { Area } from "./Area";
import { cellValue } from "./cellReading";
import { cellEntry } from "./cellEntry";
import type { SheetModel } from "./SheetModel";

export type CopyKind = "All" | "Formulas" | "Values" | "Formats" | "Link";

export interface CopyOptions {
  readonly kind: CopyKind;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Source {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** Copies cells as Excel's Paste Special does; a target larger than the source is filled with repetitions of it. */
export function copyCells(from: Source, to: Source, { kind, skipBlanks, transpose }: CopyOptions): Area {
  const [height, width] = transpose
    ? [from.area.columns, from.area.rows]
    : [from.area.rows, from.area.columns];
  const repeats = (whole: number, part: number): number => (whole % part === 0 ? whole : part);
  const target = {
    ...to.area,
    rows: repeats(to.area.rows, height),
    columns: repeats(to.area.columns, width),
  };
  const cells = new ObjectMatrix<Nullable<ICellData>>();
  for (let i = 0; i < target.rows; i += 1)
    for (let j = 0; j < target.columns; j += 1) {
      const [down, right] = transpose ? [j % width, i % height] : [i % height, j % width];
      const place = { row: from.area.row + down, column: from.area.column + right };
      const at = { row: target.row + i, column: target.column + j };
      const source = copied(from.sheet, place, at, kind);
      const blank = from.sheet.value(place.row, place.column) === "";
      if (!(skipBlanks && blank)) cells.setValue(at.row, at.column, source);
    }
  to.sheet.grow(target);
  to.sheet.putCells(cells as ObjectMatrix<ICellData>);
  return target;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function copied(sheet: SheetModel, from: Place, to: Place, kind: CopyKind): ICellData {
  const cell = sheet.cell(from.row, from.column);
  const s = sheet.workbook.workbook.getStyles().get(sheet.raw(from.row, from.column)?.s) ?? null;
  const looks = kind === "All" || kind === "Formats" ? { s: s as ICellData["s"] & object } : {};
  if (kind === "Formats") return looks;
  if (kind !== "Values" && sheet.hasFormula(from.row, from.column)) {
    const formula = String(sheet.formula(from.row, from.column));
    const f = translated(longForm(formula, undefined) ?? formula, to.row - from.row, to.column - from.column);
    return { f, v: null, si: null, p: null, ...looks };
  }
  const value = cellValue(cell);
  const entry =
    typeof value === "string" && value !== ""
      ? cellEntry(`'${value}`, "General")
      : cellEntry(value, "General");
  return { ...entry.data, ...(cell?.t ? { t: cell.t } : {}), ...looks };
}
