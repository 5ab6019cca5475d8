import type { Language } from "../../../locales/language";
import type { Kind } from "../../../sheets/blueprint/blueprint";
import type { CellValue } from "../../read/grid";
import type { LostWhy } from "../../../sheets/returned/ReturnedLine";
import type { TypedColumn } from "./typedTables";

/** A value as it may be typed into a column, or why it may not. */
export type Fitted = { readonly value: CellValue } | { readonly value: CellValue; readonly why: LostWhy };

const words: ReadonlySet<Kind> = new Set<Kind>(["name", "choice", "person", "text", "sentence"]);
const days: ReadonlySet<Kind> = new Set<Kind>(["date", "month"]);
/** 9999-12-31, the last day that Excel knows. */
const lastDay = 2_958_465;

/**
 * What a file's cell says, as the column takes it; undefined when it is blank.
 *
 * @param dayOffset - how much later the file counts its days from
 * @param language - the plan's: a choice in another language is the same choice
 */
export const fitted = (
  said: CellValue,
  column: TypedColumn,
  dayOffset: number,
  language: Language,
): Fitted | undefined => {
  const value = typeof said === "string" ? said.trim() : said;
  if (value === "") return undefined;
  const { as, choices, least = -Infinity, most = Infinity } = column;
  if (words.has(as)) {
    if (choices === undefined) return { value };
    const choice = choices.get(String(value))?.[language];
    return choice === undefined ? { value, why: "not-a-choice" } : { value: choice };
  }
  const number = typeof value === "boolean" ? NaN : Number(value);
  if (days.has(as)) {
    const day = number + dayOffset;
    return day >= 1 && day <= lastDay ? { value: day } : { value, why: "not-a-date" };
  }
  if (!Number.isFinite(number)) return { value, why: "not-a-number" };
  return number < least || number > most ? { value, why: "outside" } : { value: number };
};

const closeEnough = 1e-9;

/** Whether two cells say the same: ends of line, blanks around and the last digits of a number make no difference. */
export const saysSame = (a: CellValue, b: CellValue): boolean => {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= closeEnough * Math.max(1, Math.abs(a));
  return spelt(a) === spelt(b);
};

const spelt = (value: CellValue): string => String(value).replace(/\r\n?/g, "\n").trim();
