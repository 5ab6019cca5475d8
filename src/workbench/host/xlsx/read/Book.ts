import type { IStyleData, IWorksheetData } from "@univerjs/core";
import type { Area } from "../../univer/Area";
import type { TableLook } from "../../univer/TableModel";
import type { Visibility } from "../../univer/SheetTab";
import type { NotKept } from "../NotKept";

/** A table as a file describes it. `area` is all of it, totals row too. */
export interface BookTable {
  readonly name: string;
  readonly area: Area;
  readonly look: TableLook;
}

/** A defined name; `sheet` is the place of the tab it belongs to. */
export interface BookName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly sheet?: number;
}

/** One worksheet. Cells, rows and columns name their style by its place in the book's list. */
export interface BookSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly data: Partial<IWorksheetData>;
  readonly tables: readonly BookTable[];
}

/** All that is taken from a file, as plain data, before any workbook is touched. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly styles: readonly IStyleData[];
  readonly names: readonly BookName[];
  /** The place of the tab in front. */
  readonly active: number;
  readonly notKept: ReadonlySet<NotKept>;
}
