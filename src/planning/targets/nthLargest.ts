/**
 * The value that `count` values reach or exceed, found without sorting them all (quickselect, Hoare 1961).
 *
 * @param values - put into another order on the way
 * @param count - 1 … values.length
 * @example nthLargest(Float64Array.of(3, 9, 7, 7), 2) // 7
 */
export function nthLargest(values: Float64Array, count: number): number {
  const wanted = values.length - count;
  let from = 0;
  let to = values.length - 1;
  while (from < to) {
    const pivot = values[(from + to) >> 1]!;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < pivot) left++;
      while (values[right]! > pivot) right--;
      if (left > right) break;
      [values[left], values[right]] = [values[right]!, values[left]!];
      left++;
      right--;
    }
    if (wanted <= right) to = right;
    else if (wanted >= left) from = left;
    else break;
  }
  return values[wanted]!;
}
