import type { SheetsText } from "../../../../locales/en-US/sheets";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import type { Alert } from "./Alert";

const firstRed = 'MATCH("■*",Plan_Milestones[Light],0)';

/** Milestones whose light is red (B31), while the plan has its Actions sheet. */
export const milestoneAlert = ({ cockpit: { alerts: say }, actions: { tab } }: SheetsText): Alert => {
  const red = planFormula('COUNTIF(Plan_Milestones[Light],"■*")');
  return {
    id: "milestones",
    name: say.milestones.name,
    open: planFormula(`IF(COUNTIF(Plan_Milestones[Light],"?*")=0,"",IF(${red}>0,1,0))`),
    since: planFormula(
      `MAX(INDEX(Plan_Milestones[Start],${firstRed}),IF(INDEX(Plan_Milestones[Due],${firstRed})<Plan_AsOf,INDEX(Plan_Milestones[Due],${firstRed})+1,0))`,
    ),
    says: planFormula(`${red}&${quoted(say.milestones.count)}&INDEX(Plan_Milestones[Milestone],${firstRed})`),
    leadsTo: { place: "Plan_Milestones", words: tab },
  };
};
