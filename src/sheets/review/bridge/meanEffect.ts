/** A driver as planned and as it came: the names of its cells. */
export interface DriverCells {
  readonly planned: string;
  readonly now: string;
}

/**
 * A driver's mean effect over all orders in which two or three drivers can have changed, as a formula (Shapley), as VARIANCEBRIDGE
 * has it: its change times the mean product of the others, each still as planned or already as it came.
 *
 * @param others - one or two
 */
export const meanEffect = (own: DriverCells, others: readonly DriverCells[]): string => {
  const change = `(${own.now}-${own.planned})`;
  const [one, other] = others;
  if (one === undefined) return change;
  if (other === undefined) return `${change}*(${one.planned}+${one.now})/2`;
  const alike = `(${one.planned}*${other.planned}+${one.now}*${other.now})/3`;
  const apart = `(${one.planned}*${other.now}+${one.now}*${other.planned})/6`;
  return `${change}*(${alike}+${apart})`;
};
