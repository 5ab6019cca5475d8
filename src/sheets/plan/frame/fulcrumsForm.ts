import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import type { SheetKey } from "../sheetKeys";

const shareOf = (part: string, whole: string): string => `IF(${whole}<=0,"–",TEXT(${part}/${whole},"0%"))`;

/** What the plan's numbers say on each of the quarter's three fulcrums (A03, A04, A06, A08). */
export const fulcrumsForm = (text: SheetsText, sheets: readonly SheetKey[]): FormBlock => {
  const { pick, fulcrums } = text.frame;
  const { title, note, cycle, ability, tilt } = fulcrums;
  const told = (label: string, formula: string): FormItem => ({ as: "text", label, formula });
  const season = planFormula("INDEX(Plan_Quarters[History],Plan_Quarter)");
  return {
    block: "form",
    key: "Fulcrums",
    title,
    note,
    items: {
      Fulcrum_Cycle: told(
        cycle.name,
        `=${quoted(cycle.before)}&TEXT(${season},"0%")&${quoted(cycle.ofPast)}&${shareOf("Quarter_Target", "Year_Target")}&${quoted(cycle.ofTarget)}`,
      ),
      Fulcrum_Ability: told(
        ability.name,
        sheets.includes("Team")
          ? `=Team_Newcomers&${quoted(ability.newcomers)}&Team_Heads&${quoted(ability.covers)}&${shareOf("Team_Capacity", "Quarter_Target")}&${quoted(ability.ofTarget)}`
          : `=${quoted(pick(text.team.tab))}`,
      ),
      Fulcrum_Tilt: told(
        tilt.name,
        sheets.includes("Actions")
          ? planFormula(
              `=COUNTIFS(Plan_Battles[Battle],"?*")&${quoted(tilt.battles)}&TEXT(SUM(Plan_Battles[Granted]),"#,##0")&${quoted(tilt.granted)}&TEXT(SUM(Plan_Battles[Requested]),"#,##0")&${quoted(tilt.requested)}`,
            )
          : `=${quoted(pick(text.actions.tab))}`,
      ),
    },
  };
};
