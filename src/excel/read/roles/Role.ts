/** What a column's cells have to be: real dates, money, any numbers, names of which there are many, kinds of which there are few, or numbers and codes that name one row. */
export type FieldKind = "date" | "amount" | "number" | "name" | "kind" | "key";

/** What a column of a role's table can mean to a plan, and how workbooks call it. */
export interface Field {
  readonly as: FieldKind;
  /** A plan cannot use the table without it. */
  readonly needed?: true;
  /** A day of something that has happened: none lies ahead. */
  readonly past?: true;
  /** Each of its values stands once, as a customer does in a list of customers. */
  readonly once?: true;
  /** Whole names, as `plainText` leaves them, and how surely each means this field, 0–1. */
  readonly like: Readonly<Record<string, number>>;
  /** Words of a header that speaks of something else. */
  readonly unlike: readonly string[];
  /** What gives the column away when its header does not: its type alone, or values it would hold. */
  readonly cells?: "dates" | "amounts" | "counts" | ReadonlySet<string>;
}

/** A kind of table that a plan is made from: sales, customers, a pipeline… */
export interface Role {
  /** What the workbook names over its columns begin with: "Sales" makes `Sales_Date`. */
  readonly prefix: string;
  /** In the order in which they are shown; needed ones come first. */
  readonly fields: Readonly<Record<string, Field>>;
  /** The needed field whose last cell ends a plain block. */
  readonly ends: string;
  /** Words in the name of a sheet or a table that speak for the role. */
  readonly speaks?: RegExp;
  /** Each names another kind of list when a header, the sheet or the table has it. */
  readonly against: readonly RegExp[];
  /** Fields of which one must be there, unless the sheet or the table speaks for the role: what no other list has. */
  readonly tells?: readonly string[];
}

/** Names by weight, as they are written down: { 0.9: "client, 客户" } → { client: 0.9, 客户: 0.9 }. */
export const weigh = (weights: Readonly<Record<string, string>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(weights).flatMap(([weight, names]) =>
      names.split(",").map((name) => [name.trim(), Number(weight)] as const),
    ),
  );

export const words = (list: string): readonly string[] => list.split(",").map((word) => word.trim());
