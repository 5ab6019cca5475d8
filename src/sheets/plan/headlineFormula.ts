import type { SheetsText } from "../../locales/en-US/sheets";
import { quoted } from "./quoted";
import type { Decisions } from "./decisions";
import { shortAmount } from "./shortAmount";

const shareWords = (
  { before, after }: { readonly before: string; readonly after: string },
  share: string,
): string => `${quoted(before)}&TEXT(${share},"0%")&${quoted(after)}`;

/** A sentence on the year so far, live: "Sold 412k, 9% behind plan". A lead or lag that rounds to 0% is on plan. */
export const headlineFormula = (
  { targets: { headline } }: SheetsText,
  decisions: Pick<Decisions, "language" | "currency">,
): string => {
  const lead = "ROUND(Year_Sold/Year_Expected-1,2)";
  const verdict =
    `IF(Year_Target<=0,${quoted(headline.noTarget)},` +
    `IF(Year_Expected<=0,${quoted(headline.notBegun)},` +
    `IF(${lead}=0,${quoted(headline.onPlan)},` +
    `IF(${lead}>0,${shareWords(headline.ahead, lead)},${shareWords(headline.behind, `-${lead}`)}))))`;
  return `=${quoted(headline.sold)}&${shortAmount("Year_Sold", decisions)}&${verdict}`;
};
