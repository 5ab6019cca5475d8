import type { CellValue } from "./grid";
import { isBlank } from "./grid";

/** What a cell of a date column is to Excel: only a `date` is counted by a formula that asks for dates. */
export type DateReading = "date" | "text" | "missing" | "unreadable";

/** 1950-01-01 and 2100-01-01 as Excel serials: a date of sale stands between them. */
export const firstSerial = 18264;
export const endSerial = 73051;

const months = "jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec";
const monthWord = `(?:${months})[a-z]*`;
const time = "(?:[ t]+\\d{1,2}:\\d{2}.*)?";
const shapes = [
  `(\\d{4})[-/. ](\\d{1,2})(?:[-/. ](\\d{1,2}))?${time}`,
  `(\\d{4}) ?年 ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?.*`,
].map((shape) => new RegExp(`^${shape}$`));
const packed = /^(\d{4})(\d{2})(\d{2})$/;
const yearLast = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})${time}$`);
const worded = [
  `\\d{1,2}(?:st|nd|rd|th)?[- ,]+${monthWord}[- ,.]+(?:\\d{4}|\\d{2})`,
  `${monthWord}[- .]+\\d{1,2}(?:st|nd|rd|th)?[ ,]+\\d{4}`,
  `${monthWord}[- ,.]+\\d{4}`,
].map((shape) => new RegExp(`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[, ]+)?${shape}${time}$`));

const inCalendar = (year: number, month: number, day: number) =>
  year >= 1950 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;

const readsAsDate = (typed: string): boolean => {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  const found = packed.exec(text) ?? shapes[0]?.exec(text) ?? shapes[1]?.exec(text);
  if (found) return inCalendar(Number(found[1]), Number(found[2]), Number(found[3] ?? 1));
  const short = yearLast.exec(text);
  if (short) {
    const [first, second] = [Number(short[1]), Number(short[2])];
    return inCalendar(2000, first, second) || inCalendar(2000, second, first);
  }
  return worded.some((shape) => shape.test(text));
};

/**
 * Whether a cell of a date column is a real date, only looks like one ("2024-01-05" as text, or the number 20240105),
 * is missing, or says nothing of a date.
 */
export const dateReading = (value: CellValue): DateReading => {
  if (isBlank(value)) return "missing";
  if (typeof value === "number") {
    if (value >= firstSerial && value < endSerial) return "date";
    return packed.test(String(value)) && readsAsDate(String(value)) ? "text" : "unreadable";
  }
  return typeof value === "string" && readsAsDate(value) ? "text" : "unreadable";
};
