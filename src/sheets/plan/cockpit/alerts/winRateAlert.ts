import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

/** Regions whose win rate has stayed under the mean of all for weeks (A67). */
export const winRateAlert = ({ cockpit: { alerts: say } }: SheetsText): Alert => {
  const low = planFormula('COUNTIF(Plan_WinRates[Run],">="&Rule_WinWeeks)');
  return {
    id: "winRate",
    name: say.winRate.name,
    open: planFormula(`IF(COUNT(Plan_WinRates[Week1])<2,"",IF(${low}>0,1,0))`),
    since: planFormula("MIN(Plan_WinRates[Since])"),
    says: planFormula(
      `${low}&${quoted(say.winRate.count)}&INDEX(Plan_WinRates[Region],MATCH(MAX(Plan_WinRates[Run]),Plan_WinRates[Run],0))`,
    ),
    leadsTo: { place: "Plan_WinRates", words: say.here },
  };
};
