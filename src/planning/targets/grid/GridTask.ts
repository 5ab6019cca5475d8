/** A grid to fill, in whole units of 0 or more: what locks leave of each total, and how heavy each cell is. */
export interface GridTask {
  readonly rows: number;
  readonly columns: number;
  /** What each row's free cells add up to; the same in all as the columns'. */
  readonly rowUnits: Float64Array;
  readonly columnUnits: Float64Array;
  /** Row by row; 0 closes a cell, because it is locked or the pattern keeps it empty. */
  readonly weights: Float64Array;
}
