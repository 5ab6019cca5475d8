import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { ConditionalModel } from "../../model/ConditionalModel";
import type { SheetExtras } from "../../model/SheetExtras";
import type { ValidationModel } from "../../model/ValidationModel";
import type { WorkbookExtras } from "../../model/WorkbookExtras";
import type { Area } from "../../univer/Area";
import type { Visibility } from "../../univer/SheetTab";
import type { TableLook } from "../../univer/TableModel";
import type { NotKept } from "../NotKept";
import type { BookProtection } from "../protection/BookProtection";

/** A table as a file describes it. `area` is all of it, totals row too. */
export interface BookTable {
  readonly name: string;
  readonly area: Area;
  readonly look: TableLook;
}

/** A defined name; `sheet` is the place of the worksheet it belongs to. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly sheet?: number;
}

export interface BookCondition {
  readonly areas: readonly Area[];
  readonly model: ConditionalModel;
  readonly stopIfTrue: boolean;
}

export interface BookValidation {
  readonly areas: readonly Area[];
  readonly model: ValidationModel;
}

/** A note at a cell, as they were before comments had answers. */
export interface BookNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One worksheet. Cells, rows and columns name their style by its place in the book's list. */
export interface BookSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly BookTable[];
  /** Highest priority first. */
  readonly conditions: readonly BookCondition[];
  readonly validations: readonly BookValidation[];
  readonly notes: readonly BookNote[];
  readonly filter?: Area;
  readonly protection?: BookProtection;
  readonly extras: SheetExtras;
}

/** All that is taken from a file, as plain data, before any workbook is touched. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly styles: readonly IStyleData[];
  readonly names: readonly BookName[];
  readonly extras: Pick<WorkbookExtras, "settings" | "properties">;
  readonly protection?: BookProtection;
  readonly manualCalculation: boolean;
  /** The place of the tab in front. */
  readonly active: number;
  readonly notKept: ReadonlySet<NotKept>;
}
