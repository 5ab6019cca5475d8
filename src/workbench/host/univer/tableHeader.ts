import { CellValueType, ObjectMatrix, type ICellData } from "@univerjs/core";
import type { Area } from "./Area";
import type { SheetModel } from "./SheetModel";

/** Column names as Excel makes them: the header cells' text, blanks and repetitions told apart by numbers. */
export function headerTexts(sheet: SheetModel, over: Area): string[] {
  const taken = new Set<string>();
  return Array.from({ length: over.columns }, (_, index) => {
    const text = sheet.text(over.row, over.column + index);
    const base = text === "" ? "Column" : text;
    let name = text === "" ? `Column${index + 1}` : text;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Makes the header cells plain texts that are the column names, and answers them. */
export function putHeader(sheet: SheetModel, over: Area): string[] {
  const names = headerTexts(sheet, over);
  const cells = new ObjectMatrix<ICellData>();
  for (const [index, name] of names.entries()) {
    const column = over.column + index;
    const cell = sheet.raw(over.row, column);
    if (cell?.v !== name || cell.f || cell.si)
      cells.setValue(over.row, column, { v: name, t: CellValueType.STRING, f: null, si: null, p: null });
  }
  if (cells.getSizeOf() > 0) sheet.putCells(cells);
  return names;
}
