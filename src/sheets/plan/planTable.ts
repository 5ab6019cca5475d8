import type { SheetsText } from "../../locales/en-US/sheets";
import type { Column, TableBlock } from "../blueprint/blueprint";
import type { UnknownColumns } from "../blueprint/UnknownColumns";

/** The tables of a plan with their column keys. */
export type PlanTables = SheetsText["tables"];

type Unlabelled = Omit<Column, "label">;

/** Nothing for a sound column; for another, a formula that no text can be, naming what is wrong. */
type Faults<Columns, Own> = {
  readonly [Key in keyof Columns]: Columns[Key] extends { readonly formula: infer Formula extends string }
    ? [UnknownColumns<Formula, PlanTables, Own>] extends [never]
      ? unknown
      : { readonly formula: readonly [UnknownColumns<Formula, PlanTables, Own>] }
    : unknown;
};

/**
 * One of the plan's tables: each of its columns once, in the order given, headed in the reader's language.
 *
 * A formula that names a column which is not there does not compile.
 */
export const planTable = <
  Table extends keyof PlanTables,
  const Columns extends Readonly<Record<keyof PlanTables[Table], Unlabelled>>,
>(
  { tables }: SheetsText,
  key: Table,
  block: Omit<TableBlock, "block" | "key" | "columns" | "rowKey"> & {
    readonly rowKey: keyof PlanTables[Table] & string;
    readonly columns: Columns & Faults<Columns, PlanTables[Table]>;
  },
): TableBlock => {
  const labels: Readonly<Record<string, string>> = tables[key];
  const columns = Object.entries<Unlabelled>(block.columns).map(([name, column]): [string, Column] => [
    name,
    { ...column, label: labels[name] ?? name },
  ]);
  return { ...block, block: "table", key, columns: Object.fromEntries(columns) };
};
