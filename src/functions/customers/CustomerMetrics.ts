import type { MetricValues } from "../../planning/customers/MetricValues";
import type { Block } from "../arguments/blockOf";
import { numberOrBlankIn } from "../arguments/numberIn";

/** One customer's metrics at a time, read from their cells: copies of a hundred thousand rows would cost more than the scores. */
export class CustomerMetrics implements MetricValues {
  #cells: readonly unknown[] = [];

  constructor(readonly customers: Block) {}

  of(customer: number): this {
    this.#cells = this.customers[customer]!;
    return this;
  }

  get length(): number {
    return this.#cells.length;
  }

  at(metric: number): number | undefined {
    return numberOrBlankIn(this.#cells[metric], "metrics", metric + 1);
  }
}
