/** One check of the plan; formulas are without their equals sign. */
export interface Finding {
  /** What is checked, as the reader says it: "Region · has an owner". */
  readonly name: string;
  readonly smart: "S" | "M" | "A" | "R" | "T";
  /** Whether the plan should not be presented with it. */
  readonly grave: boolean;
  /** How many things there are to check. */
  readonly of: string;
  readonly fails: string;
  /** The first that fails, in words. */
  readonly first: string;
  readonly leadsTo: { readonly place: string; readonly words: string };
}

/** What is looked at row by row. */
export interface Rows {
  /** How a formula says the rows' names. */
  readonly names: string;
  /** An array of 0 and 1: which rows are looked at. */
  readonly counted: string;
  /** An array of 0 and 1: which of them fail. */
  readonly failing: string;
}

/** How many rows are looked at, how many fail, and the first of those. */
export const byRow = ({ names, counted, failing }: Rows): Pick<Finding, "of" | "fails" | "first"> => ({
  of: `SUMPRODUCT(${counted}*1)`,
  fails: `SUMPRODUCT(${counted}*${failing})`,
  first: `INDEX(${names},MATCH(1,INDEX(${counted}*${failing},0),0))&""`,
});

/** One thing that holds or not, with what is off in words. */
export const asOne = (holds: string, first: string): Pick<Finding, "of" | "fails" | "first"> => ({
  of: "1",
  fails: `IF(${holds},0,1)`,
  first,
});
