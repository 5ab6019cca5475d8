/**
 * How many different names a column of the sales has in the rows from a day on and before another, as a formula.
 *
 * Each row stands for the first row of its name; how many first rows are hit is counted by FREQUENCY. Rows outside fall into its
 * bin 0, which is taken off again. It takes text among the dates, and no row is compared with every other.
 *
 * @param column - `Sales_Customer`
 */
export const differentNames = (column: string, from: string, before: string): string => {
  const inside = `(Sales_Date>=${from})*(Sales_Date<${before})*(${column}<>"")`;
  const firstRow = `MATCH(${column}&"",${column}&"",0)`;
  const bins = `ROW(${column})-MIN(ROW(${column}))`;
  return `(SUMPRODUCT(--(FREQUENCY(${inside}*${firstRow},${bins})>0))-(SUMPRODUCT(${inside})<ROWS(${column})))`;
};
