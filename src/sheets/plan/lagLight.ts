/**
 * The traffic light of a lag, as a formula: empty while nothing is to be said, act and watch from their limits on, and at least
 * watch when it is too late.
 *
 * @param silent - the condition under which there is no light
 * @param lag - the cell or expression of the lag in points
 * @param late - the condition under which the time is over and the target missed
 */
export const lagLight = <const Silent extends string, const Lag extends string, const Late extends string>(
  silent: Silent,
  lag: Lag,
  late: Late,
) =>
  `=IF(${silent},"",INDEX(List_Light,IF(${lag}>=Rule_RedAt,3,IF(OR(${lag}>=Rule_AmberAt,${late}),2,1))))` as const;
