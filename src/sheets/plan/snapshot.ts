/** What was sold in one calendar month. */
export interface MonthSold {
  /** Excel serial of the month's first day. */
  readonly month: number;
  readonly sold: number;
}

/** What planning needs to know of the director's sales, read in one batch. Dates are Excel serials. */
export interface Snapshot {
  /** Where the rows stand, as the director would say it: "Orders" or "Sheet1!A4:H9998". */
  readonly source: string;
  readonly rows: number;
  /** The names defined over the director's columns: "Sales_Date", "Sales_Amount", "Sales_Region"… */
  readonly names: readonly string[];
  /** Every calendar month from the first sale to the last, in order, none left out. */
  readonly history: readonly MonthSold[];
  /** Each region in order of first appearance, with what it sold in each calendar month it sold in; empty when no region column is named. */
  readonly regions: readonly { readonly name: string; readonly history: readonly MonthSold[] }[];
}
