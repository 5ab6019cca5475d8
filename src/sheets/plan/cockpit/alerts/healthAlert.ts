import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

/** Customers whose health has fallen to a lower band since the plan was signed (B40). */
export const healthAlert = ({ cockpit: { alerts: say }, signed: { tab } }: SheetsText): Alert => ({
  id: "health",
  name: say.health.name,
  open: planFormula('IF(OR(Signed_Bands=0,COUNT(Plan_Customers[Score])=0),"",IF(Signed_Fell>0,1,0))'),
  since: "Signed_On",
  says: planFormula(
    `Signed_Fell&${quoted(say.health.count)}&INDEX(Review_BandMoves[Customer],1)&${quoted(say.health.from)}&INDEX(Review_BandMoves[From],1)&${quoted(say.health.to)}&INDEX(Review_BandMoves[To],1)`,
  ),
  leadsTo: { place: "Review_BandMoves", words: tab },
});
