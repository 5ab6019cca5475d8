import { currencyScale } from "./currencyScale";
import type { Decisions } from "./decisions";

const wan = 10_000;
const yi = 100_000_000;

/**
 * How a plan shows money: separators and the decimals of its smallest amount; in Chinese, from a million on, in 万 or 亿, unless
 * its currency is in such a unit already.
 *
 * The decimal point of 万 and 亿 is escaped with a backslash, which every language of Excel reads, and hides digits
 * without changing values.
 */
export const moneyFormat = ({
  target,
  unit,
  language,
  currency,
}: Pick<Decisions, "target" | "unit" | "language" | "currency">): string => {
  // Amounts that are in 万 already would be read as 万 of 万.
  const long = language === "zh" && currencyScale(currency) === 1;
  if (long && Math.abs(target) >= wan * yi) return '0\\.00,,"亿"';
  if (long && Math.abs(target) >= wan * 100) return '0\\.0,"万"';
  const decimals = unit < 1 ? Math.min(Math.round(-Math.log10(unit)), 6) : 0;
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
};
