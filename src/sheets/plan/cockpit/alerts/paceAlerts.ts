import type { SheetsText } from "../../../../locales/en-US/sheets";
import type { Decisions } from "../../decisions";
import { planFormula } from "../../planFormula";
import { quoted } from "../../quoted";
import { shortAmount } from "../../shortAmount";
import type { Snapshot } from "../../snapshot";
import { regionNames } from "../catchUpRegions";
import type { Alert } from "./Alert";
import { paceUnderSince } from "./paceUnderSince";

const behindSince = paceUnderSince("(1-Rule_AmberAt)");

/** The quarter behind plan (B31, B32), and regions far behind. */
export const paceAlerts = (text: SheetsText, snapshot: Snapshot, decisions: Decisions): readonly Alert[] => {
  const { alerts: say } = text.cockpit;
  const red = planFormula('COUNTIF(Plan_CatchUpRegions[Light],"■*")');
  return [
    {
      id: "pace" as const,
      name: say.pace.name,
      open: 'IF(Cockpit_Light="","",IF(LEFT(Cockpit_Light,1)="●",0,1))',
      since: behindSince,
      says: `${quoted(say.pace.begins)}&TEXT(1-Cockpit_Pace,"0%")&${quoted(say.pace.behind)}&${shortAmount("Cockpit_Gap", decisions)}&${quoted(say.pace.toBring)}`,
      leadsTo: { place: "Plan_CatchUp", words: say.here },
    },
    ...(regionNames(snapshot).length === 0
      ? []
      : [
          {
            id: "regions" as const,
            name: say.regions.name,
            open: planFormula(`IF(COUNTIF(Plan_CatchUpRegions[Light],"?*")=0,"",IF(${red}>0,1,0))`),
            since: planFormula('INDEX(Plan_CatchUpRegions[Since],MATCH("■*",Plan_CatchUpRegions[Light],0))'),
            says: planFormula(
              `${red}&${quoted(say.regions.count)}&INDEX(Plan_CatchUpRegions[Region],MATCH(MIN(Plan_CatchUpRegions[Lead]),Plan_CatchUpRegions[Lead],0))` +
                `&${quoted(say.regions.at)}&TEXT(INDEX(Plan_CatchUpRegions[Pace],MATCH(MIN(Plan_CatchUpRegions[Lead]),Plan_CatchUpRegions[Lead],0)),"0%")`,
            ),
            leadsTo: { place: "Plan_CatchUpRegions", words: say.here },
          },
        ]),
  ];
};
