import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether a higher price says how (C10), abilities serve a result (A27), and leads are enough (C08, C09). */
export const driverFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, things, seen } = text.check;
  const of = (name: string, place: string) => framed(text, things.driver, name, place, text.drivers.tab);
  const prices = "COUNT(Driver_Price,Then_Price)";
  const raised = "Driver_Price>Then_Price*(1+Rule_TrendTolerance)";
  const gap = "COUNT(Leads_Gap)";
  return [
    {
      ...of(say.price, "Driver_PriceHow"),
      smart: "R",
      grave: false,
      of: `IF(${prices}=2,1,0)`,
      fails: `IF(${prices}=2,IF(AND(${raised},Driver_PriceHow=""),1,0),0)`,
      first: 'TEXT(Then_Price,"#,##0")&" → "&TEXT(Driver_Price,"#,##0")',
    },
    {
      ...of(say.ability, "Plan_Matrix"),
      smart: "R",
      grave: true,
      ...byRow({
        names: planFormula("Plan_Matrix[Ability]"),
        counted: planFormula('(Plan_Matrix[Ability]<>"")'),
        failing: planFormula('(Plan_Matrix[Serves]="")'),
      }),
    },
    {
      ...of(say.leads, "Leads_Gap"),
      smart: "A",
      grave: false,
      of: `IF(${gap}=0,0,1)`,
      fails: `IF(${gap}=0,0,IF(Leads_Gap>0,1,0))`,
      first: `${quoted(seen.leadsNeeded)}&TEXT(Leads_Needed,"#,##0")&${quoted(seen.leadsThere)}&TEXT(Leads_Available,"#,##0")`,
    },
  ];
};
