import type { CellValue } from "../../read/grid";

export interface PartColumn {
  readonly header: string;
  /** In English codes. */
  readonly format: string;
  /** Its cells are amounts, whose sum is shown. */
  readonly summed: boolean;
}

/** Those rows of one table that belong to whom a part is for. */
export interface PartTable {
  /** One of the director's own, or one of the plan's. */
  readonly from: "theirs" | "plan";
  /** The tab of the sheet that it stands on. */
  readonly tab: string;
  readonly columns: readonly PartColumn[];
  readonly rows: readonly (readonly CellValue[])[];
}
