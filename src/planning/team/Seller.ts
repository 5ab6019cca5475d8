/** What a team's capacity needs to know of a seller. */
export interface Seller {
  /** First day at work, an Excel serial. */
  readonly hired: number;
  /** What they sell a month once they are ramped up, in plan currency. */
  readonly quota: number;
  /** Last day at work; undefined for who stays. */
  readonly leaving?: number | undefined;
}
