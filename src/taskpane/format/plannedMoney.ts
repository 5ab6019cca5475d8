import type { Decisions } from "../../sheets/plan/decisions";
import { localeOf } from "./paneFormat";

const wan = 10_000;
const yi = 100_000_000;

/** How a plan's amounts read in the pane: as on its sheets, in 万 or 亿 once a Chinese plan is large enough. */
export const plannedMoney = ({
  target,
  unit,
  currency,
  language,
}: Decisions): ((amount: number) => string) => {
  const number = (decimals: number) =>
    new Intl.NumberFormat(localeOf[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
  const symbol = /\p{L}$/u.test(currency) ? `${currency} ` : currency;
  if (language === "zh" && target >= wan * yi) {
    const inYi = number(2);
    return (amount) => `${symbol}${inYi.format(amount / yi)}亿`;
  }
  if (language === "zh" && target >= wan * 100) {
    const inWan = number(1);
    return (amount) => `${symbol}${inWan.format(amount / wan)}万`;
  }
  const plain = number(unit < 1 ? 2 : 0);
  return (amount) => `${symbol}${plain.format(amount)}`;
};
