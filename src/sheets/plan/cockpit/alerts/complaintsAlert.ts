import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

/** Complaints that wait past their clock (A56), while the plan has its Risks sheet. */
export const complaintsAlert = ({ cockpit: { alerts: say }, risks: { tab } }: SheetsText): Alert => ({
  id: "complaints",
  name: say.complaints.name,
  open: planFormula(
    'IF(SUM(Plan_Clocks[Waiting])+SUM(Plan_Clocks[Late])+COUNT(Plan_Clocks[InTime])=0,"",IF(SUM(Plan_Clocks[Late])>0,1,0))',
  ),
  since: planFormula("MIN(Plan_Clocks[Since])"),
  says: planFormula(`SUM(Plan_Clocks[Late])&${quoted(say.complaints.count)}`),
  leadsTo: { place: "Plan_Clocks", words: tab },
});
