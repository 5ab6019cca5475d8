import type { SheetsText } from "../../../../locales/en-US/sheets";
import { countedIn } from "../../countedIn";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";
import { paceUnderSince } from "./paceUnderSince";

const firing = 'MATCH("■*",Plan_Contingency[Fires],0)';
const first = (column: "Trigger" | "Indicator" | "Limit"): string =>
  `INDEX(Plan_Contingency[${column}],${firing})`;

/**
 * Contingency plans whose trigger fires (B34), while the plan has its Actions sheet.
 *
 * The day is told of the quarter's pace, which the weeks keep; of the other values only today's is known.
 */
export const contingencyAlert = ({ cockpit: { alerts: say }, actions: { tab } }: SheetsText): Alert => {
  const fires = planFormula('COUNTIF(Plan_Contingency[Fires],"■*")');
  return {
    id: "contingency",
    name: say.contingency.name,
    open: planFormula(`IF(COUNTIF(Plan_Contingency[Fires],"?*")=0,"",IF(${fires}>0,1,0))`),
    since: planFormula(`IF(${first("Indicator")}=INDEX(List_Watch,1),${paceUnderSince(first("Limit"))},"")`),
    says: planFormula(
      `${countedIn(fires, say.contingency.count)}&${quoted(say.contingency.first)}&${first("Trigger")}`,
    ),
    leadsTo: { place: "Plan_Contingency", words: tab },
  };
};
