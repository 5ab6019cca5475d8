/** Lines of orders, read where they stand: a million of them are not copied. */
export interface OrderLines {
  readonly length: number;
  /** Whose line it is: customers are numbered from 0 in the order in which they appear; -1 for an empty line. */
  customerAt(line: number): number;
  /** An Excel serial; NaN where the line is no order and only names its customer. */
  dayAt(line: number): number;
  /** In plan currency, returns below 0; NaN where the line is no order. */
  amountAt(line: number): number;
}
