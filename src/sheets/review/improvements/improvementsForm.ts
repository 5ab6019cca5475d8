import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../../plan/countedIn";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";

const named = '(Review_Improvements[Improvement]<>"")';
const ofKind = (place: 1 | 2 | 3): string =>
  planFormula(`=SUMPRODUCT(${named}*(Review_Improvements[Kind]=INDEX(List_ImprovementKind,${place})))`);

/** How many improvements of each kind there are, how many go on, and whether last quarter's have moved anything. */
export const improvementsForm = (
  { improvements: { glance: say, headline } }: SheetsText,
  picked: readonly SheetKey[],
): FormBlock => ({
  block: "form",
  key: "ImprovementsGlance",
  title: say.title,
  items: {
    Improvements_Headline: {
      as: "text",
      label: say.Improvements_Headline,
      formula: `=IF(Improvements_Count=0,${quoted(headline.none)},${countedIn("Improvements_Count", headline.count)}&Improvements_Carried&${quoted(headline.carried)}&Improvements_Incomplete&${quoted(headline.incomplete)})`,
    },
    Improvements_Count: {
      as: "count",
      label: say.Improvements_Count,
      formula: planFormula(`=SUMPRODUCT(--${named})`),
    },
    Improvements_Strategy: { as: "count", label: say.Improvements_Strategy, formula: ofKind(1) },
    Improvements_Ability: { as: "count", label: say.Improvements_Ability, formula: ofKind(2) },
    Improvements_Resource: { as: "count", label: say.Improvements_Resource, formula: ofKind(3) },
    Improvements_Carried: {
      as: "count",
      label: say.Improvements_Carried,
      formula: planFormula(`=SUMPRODUCT(${named}*(Review_Improvements[Carry]=INDEX(List_Carry,1)))`),
    },
    Improvements_Incomplete: {
      as: "count",
      label: say.Improvements_Incomplete,
      formula: planFormula('=SUMPRODUCT((Review_Improvements[Check]<>"")*(Review_Improvements[Check]<>"✓"))'),
      note: say.incompleteNote,
    },
    ...(picked.includes("Actions")
      ? {
          Improvements_Moved: {
            as: "share" as const,
            label: say.Improvements_Moved,
            formula: planFormula(
              '=IF(COUNT(Review_Carried[Change])=0,"",COUNTIFS(Review_Carried[Change],">"&Rule_EffectLift)/COUNT(Review_Carried[Change]))',
            ),
            note: say.movedNote,
          },
        }
      : {}),
  },
});
