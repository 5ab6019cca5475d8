import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

const breaches = planFormula('(LEFT(Plan_LowPrices[Verdict],1)="■")');

/** Sales of the quarter under the floor of their customer (A18, A21), while the plan has its Risks sheet and list prices. */
export const pricesAlert = ({ cockpit: { alerts: say }, risks: { tab } }: SheetsText): Alert => ({
  id: "prices",
  name: say.prices.name,
  open: 'IF(N(Price_Sales)=0,"",IF(Price_Breaches>0,1,0))',
  since: planFormula(`SUMPRODUCT(AGGREGATE(15,6,Plan_LowPrices[Date]/${breaches},1))`),
  says: planFormula(
    `Price_Breaches&${quoted(say.prices.count)}&TEXT(MIN(Plan_LowPrices[Share]),"0.0%")&${quoted(say.prices.ofList)}`,
  ),
  leadsTo: { place: "Plan_LowPrices", words: tab },
});
