import type { CellValue } from "./grid";
import { isBlank } from "./grid";

/** What a cell of an amount column is to Excel: only a `number` is added up. `in-unit` is a text that ends in 万, k… */
export type AmountReading = "number" | "text" | "in-unit" | "missing" | "unreadable";

const currency = "(?:[$€£¥₩₹]|rmb|cny|usd|eur|gbp|hkd|jpy|us\\$|hk\\$)";
const digits = "(?:\\d{1,3}(?:[,' \\u00a0]\\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d+)?(?:[.,]\\d+)?";
const scale = "(?:万|亿|千|百万|k|m|bn)?";
const money = new RegExp(
  `^[-+]?\\s*${currency}?\\s*[-+]?\\s*(?=[.,]?\\d)${digits}\\s*${scale}\\s*(?:元|圆|块|${currency})?\\s*-?$`,
);

const unit = new RegExp(`\\d\\s*(?:万|亿|千|百万|k|m|bn)\\s*(?:元|圆|块|${currency})?\\s*-?$`);

/**
 * Whether a cell of an amount column is a number, only looks like one ("¥1,200.00" or "(120)" as text, "3.5万" with its unit),
 * is missing, or is no amount at all.
 */
export const amountReading = (value: CellValue): AmountReading => {
  if (isBlank(value)) return "missing";
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "unreadable";
  const text = value.normalize("NFKC").trim().toLowerCase();
  const bare = /^\(.*\)$/.test(text) ? text.slice(1, -1).trim() : text;
  if (!money.test(bare)) return "unreadable";
  return unit.test(bare) ? "in-unit" : "text";
};
