import { currencyScale } from "./currencyScale";
import type { Decisions } from "./decisions";
import { quoted } from "./quoted";

const step = (amount: string, least: number, decimals: string, suffix: string): string =>
  `IF(ABS(${amount})>=${least},TEXT(${amount}/${least},"${decimals}")&"${suffix}",`;

/**
 * A piece of a formula that says an amount in a few characters: 412k, 1.3m; in Chinese 41.2万, 1.30亿. Amounts whose currency is
 * in thousands or 万 already are said whole, with it: "12,300 万元".
 */
export const shortAmount = (
  amount: string,
  { language, currency }: Pick<Decisions, "language" | "currency">,
): string => {
  if (currencyScale(currency) > 1) return `TEXT(${amount},"#,##0")&${quoted(` ${currency}`)}`;
  const steps =
    language === "zh"
      ? [step(amount, 1e8, "0.00", "亿"), step(amount, 1e4, "0.0", "万")]
      : [step(amount, 1e6, "0.0", "m"), step(amount, 1e3, "0", "k")];
  return `${steps.join("")}TEXT(${amount},"0")${")".repeat(steps.length)}`;
};
