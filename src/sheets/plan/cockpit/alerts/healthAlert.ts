import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

/** More customers at risk than on the day the plan was signed (B40), while the plan has its Customers sheet and was signed. */
export const healthAlert = ({ cockpit: { alerts: say }, customers: { tab } }: SheetsText): Alert => {
  const atRisk = planFormula("COUNTIFS(Plan_Customers[Band],INDEX(List_HealthBand,3))");
  return {
    id: "health",
    name: say.health.name,
    open: planFormula(
      `IF(OR(NOT(ISNUMBER(Signed_AtRisk)),COUNT(Plan_Customers[Score])=0),"",IF(${atRisk}>Signed_AtRisk,1,0))`,
    ),
    since: "Signed_On",
    says: planFormula(
      `${atRisk}&${quoted(say.health.count)}&Signed_AtRisk&${quoted(say.health.first)}&INDEX(Plan_Warnings[Customer],1)`,
    ),
    leadsTo: { place: "Plan_Warnings", words: tab },
  };
};
