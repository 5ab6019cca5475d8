import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { quoted } from "../../plan/quoted";
import { signedShare } from "./resultsForm";

/** The market's part of the year that the quarter so far is, by the plan's own season. */
const part = "Results_Expected/Year_Target";

/**
 * The market of the quarter, now and in the same days of last year, and what share of it is ours (B41).
 *
 * @param scanned - the Year sheet is there, whose market is the start until the director types
 */
export const rivalsForm = ({ results: { rivals: say } }: SheetsText, scanned: boolean): FormBlock => {
  const market = (label: string, size: string): FormItem => ({
    as: "money",
    input: true,
    label,
    least: 0,
    ...(scanned
      ? { formula: `=IF(OR(N(Market_Size)<=0,Year_Target<=0),"",${size}*${part})`, note: say.scannedNote }
      : { note: say.typedNote }),
  });
  const share = (label: string, sold: string, whole: string): FormItem => ({
    as: "share",
    label,
    formula: `=IF(N(${whole})<=0,"",${sold}/${whole})`,
  });
  const points = 'TEXT((Results_Share-Results_ShareThen)*100,"+0.0;-0.0;0.0")';
  const growth = `IF(Results_Growth="","",${quoted(say.market)}&${signedShare("Results_Market/Results_MarketThen-1")}&${quoted(say.we)}&${signedShare("Results_Growth")})`;
  return {
    block: "form",
    key: "Rivals",
    title: say.title,
    note: say.note,
    items: {
      Results_Rivals: {
        as: "text",
        label: say.Results_Rivals,
        formula: `=IF(COUNT(Results_Share)=0,${quoted(say.unknown)},${quoted(say.share)}&TEXT(Results_Share,"0.0%")&IF(COUNT(Results_ShareThen)=0,"",${quoted(say.comma)}&${points}&${quoted(say.points)}&${growth}))`,
      },
      Results_Market: market(say.Results_Market, "Market_Size*(1+N(Market_Growth))"),
      Results_MarketThen: market(say.Results_MarketThen, "Market_Size"),
      Results_Share: share(say.Results_Share, "Results_Sold", "Results_Market"),
      Results_ShareThen: share(say.Results_ShareThen, "Results_LastYear", "Results_MarketThen"),
    },
  };
};
