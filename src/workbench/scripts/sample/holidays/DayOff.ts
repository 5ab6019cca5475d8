/** A day on which nobody works. */
export interface DayOff {
  /** Excel serial. */
  readonly date: number;
  readonly name: string;
}
