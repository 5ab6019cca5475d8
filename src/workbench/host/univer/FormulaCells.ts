import { CommandType, ICommandService } from "@univerjs/core";
import type { SheetModel } from "./SheetModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Which cells hold formulas. A sheet is looked through once until something on it changes. */
export class FormulaCells {
  private readonly known = new Map<string, readonly FormulaCell[]>();

  constructor(workbook: WorkbookModel) {
    workbook.get(ICommandService).onCommandExecuted(({ type, params }) => {
      if (type !== CommandType.MUTATION) return;
      const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
      if (subUnitId !== undefined) this.known.delete(subUnitId);
    });
  }

  on(sheet: SheetModel): readonly FormulaCell[] {
    const before = this.known.get(sheet.id);
    if (before) return before;
    const found: FormulaCell[] = [];
    sheet.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f || cell?.si)
        found.push({ row, column, formula: cell.si ? String(sheet.formula(row, column)) : String(cell.f) });
    });
    this.known.set(sheet.id, found);
    return found;
  }
}

export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  /** With its `=`. */
  readonly formula: string;
}
