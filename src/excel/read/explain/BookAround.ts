import type { Rectangle } from "../grid";

export interface TableAround {
  readonly name: string;
  /** The body, without headers and Excel's own totals row. */
  readonly body: Rectangle;
  readonly headers: readonly string[];
}

export interface NameAround {
  readonly name: string;
  readonly formula: string;
}

/** The workbook as far as explaining one cell needs it. */
export interface BookAround {
  /** The selected cell. */
  readonly here: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly formula: string;
  readonly text: string;
  /** The formula that spills into the selected cell from another. */
  readonly spilled: { readonly cell: string; readonly formula: string } | undefined;
  /** It has the look of a cell to type into. */
  readonly open: boolean;
  readonly names: readonly NameAround[];
  readonly tables: readonly TableAround[];
  /** Our sheets, by their tabs. */
  readonly ours: ReadonlySet<string>;
}
