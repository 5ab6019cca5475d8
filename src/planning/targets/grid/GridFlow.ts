/** Units on their way from rows to columns through the cells between them; cells stand row by row. */
export interface GridFlow {
  readonly rows: number;
  readonly columns: number;
  /** What each cell can carry. */
  readonly capacity: Float64Array;
  /** What each cell carries. */
  readonly carried: Float64Array;
  /** What each row has yet to send. */
  readonly toSend: Float64Array;
  /** What each column has yet to take. */
  readonly toTake: Float64Array;
}
