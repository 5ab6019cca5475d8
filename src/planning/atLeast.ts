/**
 * Whether a value reaches a cut, reading both to twelve digits: 0.7 - 0.4 reaches 0.3, though not in floating point.
 */
export function atLeast(value: number, cut: number): boolean {
  return value >= cut - 1e-12 * Math.max(Math.abs(cut), 1);
}
