/** A run of whole days, first and last included, as Excel serials. */
export interface Period {
  readonly from: number;
  readonly to: number;
}
