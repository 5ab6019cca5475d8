/** Why something that a file says cannot be typed into the plan. */
export const lostReasons = [
  /** The plan has no such row. */
  "no-row",
  /** Every free row of the table is in use. */
  "no-room",
  "not-a-number",
  "not-a-date",
  /** It is none of the choices that the cell offers. */
  "not-a-choice",
  /** It is less or more than may be typed there. */
  "outside",
] as const;
export type LostWhy = (typeof lostReasons)[number];

/** What became of something that a file said. */
export const becomings = [
  "typed",
  "kept",
  /** It stands in a gathered row. */
  "gathered",
  /** It stands in none: the row that was there already was kept, or what another file says was taken, or nothing yet. */
  "left",
  ...lostReasons,
] as const;
export type Becoming = (typeof becomings)[number];

/** One thing that a file said otherwise than the plan. */
export interface ReturnedLine {
  /** The plan's tab, and the row and column that it is about. */
  readonly Sheet: string;
  readonly Row: string;
  readonly Column: string;
  readonly Value: string | number | boolean;
  /** Where it was said. */
  readonly File: string;
  readonly FileSheet: string;
  readonly Cell: string;
  readonly Became: Becoming;
  /** The day, as Excel counts it. */
  readonly On: number;
  /** The plan's table. */
  readonly Table: string;
}
