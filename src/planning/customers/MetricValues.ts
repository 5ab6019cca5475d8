/** What is known of a customer, a value a metric, read where it stands; an array will do. */
export interface MetricValues {
  readonly length: number;
  /** Undefined where none is known. */
  at(metric: number): number | undefined;
}
