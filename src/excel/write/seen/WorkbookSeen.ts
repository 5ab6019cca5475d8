import type { Rect } from "../../../sheets/blueprint/sheetLayout";
import type { WrittenSeen } from "./writtenSetting";

/** What stands in a cell, as `Range.formulas` gives it: a formula, a constant, "" for blank. */
export type Content = string | number | boolean;

export interface NameSeen {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** Where it stands; undefined when it is dead (`#REF!`) or no plain range. */
  readonly stands: { readonly sheet: string; readonly at: Rect } | undefined;
}

/** What is in the workbook, by name. */
export interface WorkbookSeen {
  readonly structureProtected: boolean;
  /** The sheet the director looks at. */
  readonly active: string;
  /** From left to right. */
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  }[];
  readonly names: readonly NameSeen[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** What we wrote; undefined where none of ours has kept it. */
  readonly written: WrittenSeen | undefined;
}

export interface TableSeen {
  readonly name: string;
  /** Header row and first column on the sheet, from 0. */
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Rows between the headers and Excel's own totals row. */
  readonly rows: number;
  /** Excel's own totals row is switched on. */
  readonly totalsRow: boolean;
  readonly filtered: boolean;
}

/** One of our sheets as the director left it. */
export interface SheetSeen {
  readonly name: string;
  readonly protected: boolean;
  /** What is used, and what stands in it; rows and columns of the grids count from `used.row` and `used.column`. */
  readonly used: Rect;
  readonly formulas: readonly (readonly Content[])[];
  readonly values: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableSeen[];
  readonly charts: readonly string[];
  readonly merged: readonly Rect[];
}
