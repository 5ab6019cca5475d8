import { columnSums } from "./columnSums";
import type { GridTask } from "./GridTask";

/** What each column of a fit still lacks of its units. */
export function lacking({ columns, columnUnits }: GridTask, fit: Float64Array): Float64Array {
  return columnSums(fit, columns).map((sum, column) => columnUnits[column]! - sum);
}
