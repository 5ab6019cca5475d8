/** What a column of a sales table can mean to a plan. A date and an amount are needed; the rest is welcome. */
export const salesFields = [
  "date",
  "amount",
  "region",
  "product",
  "customer",
  "channel",
  "seller",
  "quantity",
  "cost",
  "order",
] as const;
export type SalesField = (typeof salesFields)[number];

export interface ColumnSeen {
  readonly header: string;
  readonly type: "date" | "number" | "text" | "mixed" | "blank";
  /** A few of its values as the sheet shows them. */
  readonly samples: readonly string[];
}

/** Something in the rows that a plan would miss or count twice; never dropped in silence. */
export interface Doubt {
  readonly kind:
    | "date-unreadable"
    | "date-as-text"
    | "date-missing"
    | "amount-as-text"
    | "amount-unreadable"
    | "amount-missing"
    | "blank-row"
    | "total-row";
  readonly count: number;
  /** The first cell to look at, with its sheet: "Sheet1!C17". */
  readonly cell: string;
}

/** A table that looks like sales: where it is, what its columns seem to mean, and what is doubtful in it. */
export interface SalesFinding {
  readonly sheet: string;
  /** Header row and body, without the sheet: "B4:H9998". */
  readonly address: string;
  /** The Excel table's name; undefined for a plain block. */
  readonly table: string | undefined;
  readonly columns: readonly ColumnSeen[];
  /** Which column, counted from 0, holds each field. */
  readonly fields: Readonly<Partial<Record<SalesField, number>>>;
  /** 0–1: how sure we are. */
  readonly confidence: number;
  /** Body rows with a readable date and amount. */
  readonly rows: number;
  /** Excel serials; undefined while no date column is chosen. */
  readonly firstDate: number | undefined;
  readonly lastDate: number | undefined;
  readonly total: number | undefined;
  readonly doubts: readonly Doubt[];
}
