import { amountReading } from "./amountReading";
import { dateReading } from "./dateReading";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";

/** Whether a cell holds words: a text that is neither a date nor an amount. */
export const isWords = (value: CellValue): boolean =>
  typeof value === "string" &&
  !isBlank(value) &&
  dateReading(value) !== "text" &&
  amountReading(value) !== "text";
