/** A deal that may be won or lost. */
export interface OpenDeal {
  /** What it brings if it is won: whole, above 0. */
  readonly amount: number;
  /** How likely that is: above 0 and under 1. */
  readonly odds: number;
}
