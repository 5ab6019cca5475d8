import type { SheetsText } from "../../locales/en-US/sheets";
import type { Column, TableBlock } from "../blueprint/blueprint";
import { memberColumns } from "../blueprint/memberColumns";
import type { UnknownColumns } from "../blueprint/UnknownColumns";

/** The tables of a plan with their column keys. */
export type PlanTables = SheetsText["tables"];

type Unlabelled = Omit<Column, "label" | "member">;

/** Nothing for a sound column; for another, a formula that no text can be, naming what is wrong. */
type Faults<Columns, Own> = {
  readonly [Key in keyof Columns]: Columns[Key] extends { readonly formula: infer Formula extends string }
    ? [UnknownColumns<Formula, PlanTables, Own>] extends [never]
      ? unknown
      : { readonly formula: readonly [UnknownColumns<Formula, PlanTables, Own>] }
    : unknown;
};

/** Columns made of names in the director's data, such as the regions of a grid. */
interface Members<Own> {
  /** The column they stand right of. */
  readonly after: keyof Own & string;
  readonly names: readonly string[];
  /** What the column of a name is; `key` is how formulas speak of it. */
  readonly column: (name: string, key: string) => Unlabelled;
}

/**
 * One of the plan's tables: each of its columns once, in the order given, headed in the reader's language, and its members' columns
 * among them.
 *
 * A formula that names a column which is not there does not compile; one in a member's column is checked when it is laid out.
 */
export const planTable = <
  Table extends keyof PlanTables,
  const Columns extends Readonly<Record<keyof PlanTables[Table], Unlabelled>>,
>(
  { tables }: SheetsText,
  key: Table,
  block: Omit<TableBlock, "block" | "key" | "columns" | "rowKey" | "workingFrom"> & {
    readonly rowKey: keyof PlanTables[Table] & string;
    readonly workingFrom?: keyof PlanTables[Table] & string;
    readonly columns: Columns & Faults<Columns, PlanTables[Table]>;
    readonly members?: Members<PlanTables[Table]>;
  },
): TableBlock => {
  const { columns: own, members, ...rest } = block;
  const labels: Readonly<Record<string, string>> = tables[key];
  const ofMembers =
    members === undefined ? {} : memberColumns(members.names, Object.values(labels), members.column);
  const columns = Object.entries<Unlabelled>(own).flatMap(([name, column]): [string, Column][] => [
    [name, { ...column, label: labels[name] ?? name }],
    ...(name === members?.after ? Object.entries(ofMembers) : []),
  ]);
  return { ...rest, block: "table", key, columns: Object.fromEntries(columns) };
};
