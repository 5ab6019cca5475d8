import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import { signedAmount } from "../signedAmount";

const parts = planFormula("Review_BridgeDrivers[Part]");
const [most, least] = [`MAX(${parts})`, `MIN(${parts})`];
const stepOf = (part: string): string =>
  planFormula(`INDEX(Review_BridgeDrivers[Step],MATCH(${part},Review_BridgeDrivers[Part],0))`);

/** "Brought most: Customers +60k; cost most: Price of an order -36k; 68% of what moved is ours to change". */
const why = ({ results: { reasons: say } }: SheetsText, decisions: Decisions): string => {
  const told = (is: string, words: string, part: string): string =>
    `IF(${is},${quoted(say.between + words)}&${stepOf(part)}&" "&${signedAmount(part, decisions)},"")`;
  const ours = `IF(COUNT(Bridge_OursShare)=0,"",${quoted(say.between)}&${quoted(say.ours.before)}&TEXT(Bridge_OursShare,"0%")&${quoted(say.ours.after)})`;
  const all = [
    told(`ROUND(${most},0)>0`, say.brought, most),
    told(`ROUND(${least},0)<0`, say.cost, least),
    ours,
  ];
  return `=IF(Plan_AsOf<Quarter_Start,"",MID(${all.join("&")},${say.between.length + 1},500))`;
};

const firstOf = (column: "Improvement" | "Owner"): string =>
  planFormula(`INDEX(Review_Improvements[${column}],MATCH("?*",Review_Improvements[Improvement],0))`);

/** "2 improvements, 1 carried into the next quarter, 0 not complete; first: Visit the customers who fell (Ben)". */
const change = ({ results: { reasons: say } }: SheetsText): string =>
  `=Improvements_Headline&IF(Improvements_Count=0,"",${quoted(say.first)}&${firstOf("Improvement")}&IF(${firstOf("Owner")}="","",${quoted(say.owner.before)}&${firstOf("Owner")}&${quoted(say.owner.after)}))`;

/** Why it happened, as the bridge by drivers has it, and what changes, as the improvements have it (C54). */
export const reasonItems = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): { readonly why: FormBlock["items"]; readonly change: FormBlock["items"] } => {
  const say = text.results.form;
  return {
    why: picked.includes("Bridge")
      ? { Results_Why: { as: "text", label: say.Results_Why, formula: why(text, decisions) } }
      : {},
    change: picked.includes("Improvements")
      ? { Results_Change: { as: "text", label: say.Results_Change, formula: change(text) } }
      : {},
  };
};
