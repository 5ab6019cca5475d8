import type { SheetsText } from "../../../locales/en-US/sheets";
import { memberKey } from "../../blueprint/memberColumns";
import type { BreakdownDimension } from "../decisions";
import type { BreakdownLines } from "./BreakdownLines";

/** What stands side by side in a grid. */
export interface GridColumns {
  readonly dimension: BreakdownDimension;
  /** The columns' names, without the one for the rest. */
  readonly names: readonly string[];
  readonly rest: string | undefined;
  /** The rest takes in lines that have a row of their own in the dimension's table. */
  readonly gathered: boolean;
  /** Undefined for the quarter's months and weeks. */
  readonly lines: BreakdownLines | undefined;
}

/** Two dimensions crossed: the rows of one, the columns of the other. */
export interface GridPair {
  readonly table: "Plan_Grid1" | "Plan_Grid2" | "Plan_Grid3";
  readonly rows: BreakdownLines;
  readonly columns: GridColumns;
}

/** Every column's name, the rest last. */
export const columnNames = ({ names, rest }: GridColumns): readonly string[] =>
  rest === undefined ? names : [...names, rest];

/** Every row's name, the rest last. */
export const rowNames = ({ rows: { names, others } }: GridPair): readonly string[] =>
  others === undefined ? names : [...names, others];

/** All of the grid's own columns of a table, as a reference: `[of East]:[of West]`. */
export const everyColumn = ({ columns }: GridPair): string => {
  const keys = columnNames(columns).map(memberKey);
  return `[${keys[0] ?? ""}]:[${keys.at(-1) ?? ""}]`;
};

/** How a grid's two sides are called: "Product", "Region". */
export const sidesOf = (
  { breakdown: { by } }: SheetsText,
  { rows, columns }: GridPair,
): readonly [rows: string, columns: string] => [by[rows.dimension], by[columns.dimension]];
