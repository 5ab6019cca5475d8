import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { ReceivableRows } from "../../receivables/receivableRows";
import type { Alert } from "./Alert";

/** More than the allowed share of what is open is overdue (A68: strictly more). */
export const overdueAlert = (
  { cockpit: { alerts: say, indicators } }: SheetsText,
  rows: ReceivableRows,
  leadsTo: Alert["leadsTo"],
): Alert => {
  const rate = planFormula(
    `INDEX(Plan_IndicatorRates[Now],MATCH(${quoted(indicators.overdueRate)},Plan_IndicatorRates[Indicator],0))`,
  );
  // SUMPRODUCT makes older spreadsheets work through the array.
  const oldest = `SUMPRODUCT(AGGREGATE(15,6,${rows.due}/(${rows.open()}*${rows.late("1")}),1))`;
  return {
    id: "overdue",
    name: say.overdue.name,
    open: `IF(ISNUMBER(${rate}),IF(${rate}>Rule_OverdueRate,1,0),"")`,
    since: oldest,
    says: `TEXT(${rate},"0.0%")&${quoted(say.overdue.share)}&TEXT(${oldest},"yyyy-mm-dd")`,
    leadsTo,
  };
};
