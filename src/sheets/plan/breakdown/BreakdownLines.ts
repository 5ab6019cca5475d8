import type { BreakdownDimension } from "../decisions";

/** A dimension that the Targets sheet has the lines of: the quarter's months, or its weeks. */
export type TimeDimension = "time" | "week";
/** A dimension whose lines are a table. */
export type LineDimension = Exclude<BreakdownDimension, TimeDimension>;

export const isTime = (dimension: BreakdownDimension): dimension is TimeDimension =>
  dimension === "time" || dimension === "week";

/** The table of each dimension's lines. */
export const lineTables = {
  region: "Plan_ByRegion",
  product: "Plan_ByProduct",
  team: "Plan_ByTeam",
  tier: "Plan_ByTier",
  channel: "Plan_ByChannel",
} as const satisfies Readonly<Record<LineDimension, string>>;
export type LineTable = (typeof lineTables)[LineDimension];

/** The lines that a dimension breaks the quarter down to. */
export interface BreakdownLines {
  readonly dimension: LineDimension;
  readonly table: LineTable;
  readonly names: readonly string[];
  /** The same names, the one that sold most in the last twelve months first. */
  readonly bySize: readonly string[];
  /** What the last line is called that stands for all that have none of their own; none when the list is whole. */
  readonly others: string | undefined;
  /** How many there are, shown or not. */
  readonly all: number;
  /** Some name has a sign that Excel's criteria would read as a wildcard. */
  readonly wild: boolean;
}
