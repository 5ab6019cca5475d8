/**
 * A name in the planned quarter's sales up to the as-of date that a table lacks, as a formula says it; an error when it has them all.
 *
 * LOOKUP works through arrays in every Excel without being told to.
 *
 * @param listed - the table's column of names
 * @param sold - the sales' column of names
 * @param also - narrows the sales rows further: `(Sales_Region<>"")*`
 */
export const missingName = <
  const Listed extends string,
  const Sold extends string,
  const Also extends string = "",
>(
  listed: Listed,
  sold: Sold,
  also: Also = "" as Also,
) =>
  `LOOKUP(2,1/((COUNTIF(${listed},${sold})=0)*${also}(Sales_Date>=Quarter_Start)*(Sales_Date<MIN(Quarter_End,Plan_AsOf)+1)),${sold})` as const;
