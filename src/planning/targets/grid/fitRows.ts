import type { GridTask } from "./GridTask";

/**
 * Each row's units in proportion to its weights times the columns' factors, both given as logarithms, so that they may
 * differ by any power of ten.
 */
export function fitRows(
  { rows, columns, rowUnits }: GridTask,
  logWeights: Float64Array,
  logFactors: Float64Array,
): Float64Array {
  const fit = new Float64Array(logWeights.length);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    let largest = -Infinity;
    for (let column = 0; column < columns; column++)
      largest = Math.max(largest, logWeights[start + column]! + logFactors[column]!);
    if (largest === -Infinity) continue;
    let sum = 0;
    for (let column = 0; column < columns; column++) {
      const weight = Math.exp(logWeights[start + column]! + logFactors[column]! - largest);
      fit[start + column] = weight;
      sum += weight;
    }
    const scale = rowUnits[row]! / sum;
    for (let column = 0; column < columns; column++) fit[start + column]! *= scale;
  }
  return fit;
}
