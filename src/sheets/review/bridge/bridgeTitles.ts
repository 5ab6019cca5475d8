import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { quoted } from "../../plan/quoted";
import { shortAmount } from "../../plan/shortAmount";
import type { BridgesThere } from "./bridgeForm";
import type { StepTable } from "./stepColumns";

/** What each further bridge shows, in a sentence that heads its chart: its largest step. */
export const bridgeTitles = (
  { bridge: { titles: say } }: SheetsText,
  decisions: Decisions,
  there: BridgesThere,
): FormBlock => {
  const largest = (label: string, table: StepTable): FormItem => {
    const size = `MAX(MAX(${table}[Part]),-1*MIN(${table}[Part]))`;
    const place = `IFERROR(MATCH(${size},${table}[Part],0),MATCH(-1*${size},${table}[Part],0))`;
    const part = `INDEX(${table}[Part],${place})`;
    return {
      as: "text",
      label,
      formula: `=IF(${size}=0,${quoted(say.none)},${quoted(say.largest)}&INDEX(${table}[Step],${place})&" "&IF(${part}>0,"+","")&${shortAmount(part, decisions)})`,
    };
  };
  return {
    block: "form",
    key: "BridgeTitles",
    title: say.title,
    items: {
      ...(there.mix ? { Bridge_Mix: largest(say.Bridge_Mix, "Review_BridgeMix") } : {}),
      ...(there.lines ? { Bridge_Lines: largest(say.Bridge_Lines, "Review_BridgeLines") } : {}),
    },
  };
};
