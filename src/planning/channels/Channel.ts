/** What a channel brings: scale · spend ^ exponent, between its least and its most spend. */
export interface Channel {
  /** At least 0. */
  readonly scale: number;
  /** Above 0, at most 1: each further unit spent brings less. */
  readonly exponent: number;
  readonly least: number;
  /** At least `least`; undefined without a limit. */
  readonly most?: number | undefined;
}
