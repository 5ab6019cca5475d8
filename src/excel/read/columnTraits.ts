import type { AmountReading } from "./amountReading";
import { amountReading } from "./amountReading";
import { dateReading } from "./dateReading";
import type { ColumnSeen } from "./finding";
import type { CellValue } from "./grid";
import { isBlank } from "./grid";
import { isDateFormat } from "./isDateFormat";

/** What a sample of a column's cells says about the column; shares are of its filled cells. */
export interface ColumnTraits {
  readonly type: ColumnSeen["type"];
  readonly filled: number;
  /** Real dates, or numbers shown as dates. */
  readonly dateShare: number;
  /** Texts and packed numbers (20240105) that read as dates. */
  readonly dateTextShare: number;
  readonly numberShare: number;
  readonly amountTextShare: number;
  /** Of the numbers: those with decimals; those that would be a date's serial. */
  readonly decimalShare: number;
  readonly serialShare: number;
  /** Middle of the numbers' sizes; undefined without numbers. */
  readonly median: number | undefined;
  /** Different values ÷ filled cells. */
  readonly distinctShare: number;
  readonly distinct: ReadonlySet<string>;
}

const mostly = 0.8;

const readsAsAmount = (read: AmountReading) => read === "text" || read === "in-unit";

const typeOf = (filled: number, dates: number, numbers: number, texts: number): ColumnSeen["type"] => {
  if (filled === 0) return "blank";
  if (dates >= filled * mostly) return "date";
  if (numbers >= filled * mostly) return "number";
  return texts >= filled * mostly ? "text" : "mixed";
};

/** What the cells of a column are, by type and by sample; `formats` are their number formats, in the same order. */
export const columnTraits = (cells: readonly CellValue[], formats: readonly string[]): ColumnTraits => {
  const filled = cells.flatMap((value, at) => (isBlank(value) ? [] : [{ value, format: formats[at] ?? "" }]));
  const count = filled.length;
  const share = (some: number, of = count) => (of === 0 ? 0 : some / of);
  const isDate = ({ value, format }: { value: CellValue; format: string }) =>
    typeof value === "number" && isDateFormat(format);
  const dates = filled.filter(isDate).length;
  const numbers = filled.flatMap((cell) =>
    typeof cell.value === "number" && !isDate(cell) ? [cell.value] : [],
  );
  const texts = filled.filter(({ value }) => typeof value === "string");
  const sizes = numbers.map(Math.abs).sort((a, b) => a - b);
  const distinct = new Set(filled.map(({ value }) => String(value).trim().toLowerCase()));
  return {
    type: typeOf(count, dates, numbers.length, texts.length),
    filled: count,
    dateShare: share(dates),
    dateTextShare: share(filled.filter((cell) => !isDate(cell) && dateReading(cell.value) === "text").length),
    numberShare: share(numbers.length),
    amountTextShare: share(texts.filter(({ value }) => readsAsAmount(amountReading(value))).length),
    decimalShare: share(numbers.filter((number) => !Number.isInteger(number)).length, numbers.length),
    serialShare: share(numbers.filter((number) => dateReading(number) === "date").length, numbers.length),
    median: sizes[Math.floor(sizes.length / 2)],
    distinctShare: share(distinct.size),
    distinct,
  };
};
