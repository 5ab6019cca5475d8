import { currencyScale } from "../../sheets/plan/currencyScale";
import type { Decisions } from "../../sheets/plan/decisions";
import { localeOf } from "./paneFormat";

const wan = 10_000;
const yi = 100_000_000;

/** How a plan's amounts read in the pane: as on its sheets, without a currency, in 万 or 亿 once a Chinese plan is large enough. */
export const plannedMoney = ({
  target,
  unit,
  language,
  currency,
}: Pick<Decisions, "target" | "unit" | "language" | "currency">): ((amount: number) => string) => {
  const number = (decimals: number) =>
    new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  const long = language === "zh" && currencyScale(currency) === 1;
  if (long && target >= wan * yi) {
    const inYi = number(2);
    return (amount) => `${inYi.format(amount / yi)}亿`;
  }
  if (long && target >= wan * 100) {
    const inWan = number(1);
    return (amount) => `${inWan.format(amount / wan)}万`;
  }
  return number(unit < 1 ? 2 : 0).format;
};
