/** What was sold in one calendar month. */
export interface MonthSold {
  /** Excel serial of the month's first day. */
  readonly month: number;
  readonly sold: number;
}

/** What sales rows can be told apart by. */
export const dimensions = ["region", "product", "customer", "channel", "seller"] as const;
export type Dimension = (typeof dimensions)[number];

/** One region, product, customer… in order of first appearance, with what it sold in each calendar month it sold in. */
export interface Member {
  readonly name: string;
  readonly history: readonly MonthSold[];
}

/** Something that a quarter leaves to the next: an improvement to carry over, or an action not finished. */
export interface LeftOver {
  /** Begins with the tag of its quarter: "17Q4-I02", "17Q4-A07". */
  readonly id: string;
  readonly action: string;
  readonly owner: string;
  readonly goal: string;
  readonly line: string;
  readonly resource: string;
  /** It builds an ability rather than sales. */
  readonly ability: boolean;
}

/** What planning needs to know of the director's tables, read in one batch. Dates are Excel serials. */
export interface Snapshot {
  /** Where the rows stand, as the director would say it: "Orders" or "Sheet1!A4:H9998". */
  readonly source: string;
  readonly rows: number;
  /** The names defined over the director's columns, of every role: "Sales_Date", "Sales_Amount", "Pipeline_Stage"… */
  readonly names: readonly string[];
  /** Every calendar month from the first sale to the last, in order, none left out. */
  readonly history: readonly MonthSold[];
  /** The members of each dimension that the sales rows name; a dimension without a named column is absent. */
  readonly members: Readonly<Partial<Record<Dimension, readonly Member[]>>>;
  /** The different values of the other roles' columns of names and kinds, in order of first appearance: `{ Pipeline_Stage: ["Won", …] }`. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What the sheets of the quarter that stands leave to the next; absent without a plan. */
  readonly leftOver?: readonly LeftOver[];
}
