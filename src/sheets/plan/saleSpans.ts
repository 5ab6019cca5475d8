/** Criteria that SUMIFS and COUNTIFS take sales by: the twelve months up to the as-of date, the twelve before, the planned quarter as far as it has gone. */
export const saleSpans = {
  year: 'Sales_Date,">"&EDATE(Plan_AsOf,-12),Sales_Date,"<"&Plan_AsOf+1',
  yearBefore: 'Sales_Date,">"&EDATE(Plan_AsOf,-24),Sales_Date,"<"&EDATE(Plan_AsOf,-12)+1',
  quarter: 'Sales_Date,">="&Quarter_Start,Sales_Date,"<"&MIN(Quarter_End,Plan_AsOf)+1',
} as const;
