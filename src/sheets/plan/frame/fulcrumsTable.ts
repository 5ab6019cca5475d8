import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { SheetKey } from "../sheetKeys";

const shareOf = (part: string, whole: string): string => `IF(${whole}<=0,"–",TEXT(${part}/${whole},"0%"))`;

/** The quarter's three fulcrums, each with what the plan's numbers say and the director's own answer (A03, A04, A06, A08). */
export const fulcrumsTable = (text: SheetsText, sheets: readonly SheetKey[]): TableBlock => {
  const { title, note, open, cycle, ability, tilt } = text.frame.fulcrums;
  const { pick } = text.frame;
  const season = planFormula("INDEX(Plan_Quarters[History],Plan_Quarter)");
  const rows = [
    {
      ...cycle,
      sees: `=TEXT(${season},"0%")&${quoted(cycle.ofPast)}&${shareOf("Quarter_Target", "Year_Target")}&${quoted(cycle.ofTarget)}`,
    },
    {
      ...ability,
      sees: sheets.includes("Team")
        ? `=Team_Newcomers&${quoted(ability.newcomers)}&Team_Heads&${quoted(ability.covers)}&${shareOf("Team_Capacity", "Quarter_Target")}&${quoted(ability.ofTarget)}`
        : `=${quoted(pick(text.team.tab))}`,
    },
    {
      ...tilt,
      sees: sheets.includes("Actions")
        ? planFormula(
            `=COUNTIFS(Plan_Battles[Battle],"?*")&${quoted(tilt.battles)}&TEXT(SUM(Plan_Battles[Granted]),"#,##0")&${quoted(tilt.granted)}&TEXT(SUM(Plan_Battles[Requested]),"#,##0")&${quoted(tilt.requested)}`,
          )
        : `=${quoted(pick(text.actions.tab))}`,
    },
  ];
  return planTable(text, "Plan_Fulcrums", {
    title,
    note,
    rowKey: "Fulcrum",
    rows: rows.map(({ name, asks, sees }) => ({ Fulcrum: name, Asks: asks, Sees: { formula: sees } })),
    columns: {
      Fulcrum: { as: "name" },
      Check: { as: "check", formula: `=IF([@Answer]="",${quoted(open)},"✓")` },
      Owner: { as: "person", input: true },
      Answer: { as: "sentence", input: true },
      Sees: { as: "text" },
      Asks: { as: "text" },
    },
  });
};
