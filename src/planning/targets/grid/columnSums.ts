/** What each column of a fit adds up to. */
export function columnSums(fit: Float64Array, columns: number): Float64Array {
  const sums = new Float64Array(columns);
  for (let start = 0; start < fit.length; start += columns)
    for (let column = 0; column < columns; column++) sums[column]! += fit[start + column]!;
  return sums;
}
