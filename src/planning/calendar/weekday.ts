/**
 * The day of the week of an Excel serial: 1 for Monday … 7 for Sunday.
 *
 * @example weekday(43101) // 1 (a Monday)
 */
export function weekday(serial: number): number {
  return ((serial - 2) % 7) + 1;
}
