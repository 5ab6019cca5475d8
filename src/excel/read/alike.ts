import type { CellValue } from "./grid";

/** Rows as a formula's criteria tell them apart: without case, and a number like the text that spells it. */
export const alike = (value: CellValue): string => {
  if (typeof value === "string" && value.trim() === "") return value;
  const number = typeof value === "boolean" ? NaN : Number(value);
  return Number.isFinite(number) ? String(number) : String(value).toLowerCase();
};
