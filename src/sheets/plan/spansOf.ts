/**
 * Criteria that SUMIFS and COUNTIFS take rows by: the twelve months up to the as-of date, the twelve before, the planned quarter as far
 * as it has gone.
 *
 * @param dates - the name of the rows' dates: `Channels_Date`
 */
export const spansOf = <const Dates extends string>(dates: Dates) =>
  ({
    year: `${dates},">"&EDATE(Plan_AsOf,-12),${dates},"<"&Plan_AsOf+1`,
    yearBefore: `${dates},">"&EDATE(Plan_AsOf,-24),${dates},"<"&EDATE(Plan_AsOf,-12)+1`,
    quarter: `${dates},">="&Quarter_Start,${dates},"<"&MIN(Quarter_End,Plan_AsOf)+1`,
  }) as const;
