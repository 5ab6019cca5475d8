import type { CellValue } from "../../../read/grid";

/** A cell of a file, and whether a formula stands behind it. */
export interface FileCell {
  readonly value: CellValue;
  readonly calculated: boolean;
}

/** A table of the workbook whose rows may come back in a file. */
export interface Target {
  /** Its name: "Plan_Actions". */
  readonly table: string;
  /** The tab that it stands on. */
  readonly tab: string;
  /** Which column of it has this header, in whatever language; undefined when none has. */
  readonly columnOf: (header: string) => string | undefined;
  /** The column that tells rows apart. */
  readonly key: string;
  /** The columns that people type into. */
  readonly inputs: ReadonlySet<string>;
}

/** Rows of a file that belong to one table of the workbook. */
export interface FileTable {
  readonly tab: string;
  readonly table: string;
  /** Each column's place on the sheet by its key, from 1. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FileRow[];
}

/** A row with something in it; its number, from 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, FileCell>;
}

/** What a file says in a labelled cell of the plan. */
export interface FileForm {
  /** The cell's name in the workbook. */
  readonly name: string;
  readonly tab: string;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly cell: FileCell;
}
