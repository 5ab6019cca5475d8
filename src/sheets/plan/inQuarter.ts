/**
 * Which rows are of the planned quarter as far as it has gone, as an array of ones and zeros for SUMPRODUCT; SUMIFS takes `spansOf`.
 *
 * @param dates - the name of the rows' dates: `Sales_Date`
 */
export const inQuarter = <const Dates extends string>(dates: Dates) =>
  `(${dates}>=Quarter_Start)*(${dates}<MIN(Quarter_End,Plan_AsOf)+1)` as const;
