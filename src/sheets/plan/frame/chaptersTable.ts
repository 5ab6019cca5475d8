import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { linkTo } from "../linkTo";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { SheetKey } from "../sheetKeys";

/** A chapter of the plan: where it is written, how it stands in a sentence, and whether it is whole; formulas without equals sign. */
interface Chapter {
  readonly sheet: SheetKey;
  readonly tab: string;
  readonly place: string;
  readonly says: string;
  readonly whole: string;
}

/** The plan's five chapters with where each is written and how it stands (A01, A02). */
export const chaptersTable = (text: SheetsText, sheets: readonly SheetKey[]): TableBlock => {
  const { pick } = text.frame;
  const { title, note, names, between, answered, results, risks, open } = text.frame.chapters;
  const answers = planFormula('COUNTIFS(Plan_Fulcrums[Answer],"?*")');
  const written = planFormula('COUNTIFS(Plan_Actions[Result],"?*")');
  const late = planFormula('COUNTIFS(Plan_Scenarios[Check],"▲*")');
  const chapters: readonly Chapter[] = [
    {
      sheet: "Targets",
      tab: text.targets.tab,
      place: "Plan_Fulcrums",
      says: `${answers}&${quoted(answered)}`,
      whole: planFormula(`COUNTIFS(Plan_Fulcrums[Answer],"?*")=ROWS(Plan_Fulcrums[Answer])`),
    },
    {
      sheet: "Targets",
      tab: text.targets.tab,
      place: "Plan_Quarters",
      says: "Plan_Headline",
      whole: 'AND(Plan_Check="✓",Quarter_Target>0)',
    },
    {
      sheet: "Actions",
      tab: text.actions.tab,
      place: "Plan_Actions",
      says: "Actions_Headline",
      whole: "AND(Actions_Count>0,Actions_Incomplete=0)",
    },
    {
      sheet: "Risks",
      tab: text.risks.tab,
      place: "Plan_Scenarios",
      says: `${late}&${quoted(risks)}`,
      whole: `${late}=0`,
    },
    {
      sheet: "Actions",
      tab: text.actions.tab,
      place: "Plan_Effects",
      says: `${written}&${quoted(results)}`,
      whole: planFormula('COUNTIFS(Plan_Actions[Result],"?*")>=COUNTIFS(Plan_Actions[Action],"?*")'),
    },
  ];
  return planTable(text, "Plan_Chapters", {
    title,
    note,
    rowKey: "Chapter",
    rows: chapters.map(({ sheet, tab, place, says, whole }, index) => {
      const isWritten = sheets.includes(sheet);
      return {
        Chapter: names[index]?.[0] ?? null,
        Check: isWritten ? { formula: `=IF(${whole},"✓",${quoted(open)})` } : null,
        Where: isWritten ? { formula: linkTo(place, tab) } : null,
        Says: {
          formula: `=${quoted(`${names[index]?.[1] ?? ""}${between}`)}&${isWritten ? says : quoted(pick(tab))}`,
        },
      };
    }),
    columns: {
      Chapter: { as: "name" },
      Check: { as: "check" },
      Where: { as: "link" },
      Says: { as: "text" },
    },
  });
};
