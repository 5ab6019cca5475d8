import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../../plan/countedIn";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";

const rooted = '(Review_Whys[Root]<>"")';
const outside = "(Review_Whys[Kind]=INDEX(List_CauseKind,3))";
const ours = `${rooted}*(Review_Whys[Kind]<>"")*(1-${outside})` as const;

/** How many chains reach a root cause, how many of those are ours to change, and how many of these nothing is done about (B44). */
export const causesForm = (
  { causes: { glance: say, headline }, actions }: SheetsText,
  picked: readonly SheetKey[],
): FormBlock => ({
  block: "form",
  key: "CausesGlance",
  title: say.title,
  note: say.note,
  items: {
    Causes_Headline: {
      as: "text",
      label: say.Causes_Headline,
      formula: `=IF(Causes_Begun=0,${quoted(headline.none)},Causes_Complete&${quoted(headline.of)}&${countedIn("Causes_Begun", headline.complete)}&${quoted(headline.roots)}&Causes_Ours&${quoted(headline.ours)}&Causes_Outside&${quoted(headline.outside)})`,
    },
    Causes_Begun: {
      as: "count",
      label: say.Causes_Begun,
      formula: planFormula('=SUMPRODUCT(--(Review_Whys[Check]<>""))'),
    },
    Causes_Complete: {
      as: "count",
      label: say.Causes_Complete,
      formula: planFormula('=COUNTIFS(Review_Whys[Check],"✓")'),
    },
    Causes_Ours: {
      as: "count",
      label: say.Causes_Ours,
      formula: planFormula(`=SUMPRODUCT(${ours})`),
      note: say.oursNote,
    },
    Causes_Outside: {
      as: "count",
      label: say.Causes_Outside,
      formula: planFormula(`=SUMPRODUCT(${rooted}*${outside})`),
      note: say.outsideNote,
    },
    ...(picked.includes("Improvements")
      ? {
          Causes_Unserved: {
            as: "count" as const,
            label: say.Causes_Unserved,
            formula: planFormula(`=SUMPRODUCT(${ours}*(Review_Whys[Improvement]=""))`),
          },
        }
      : {}),
    ...(picked.includes("Actions")
      ? {
          Causes_Contingency: {
            as: "link" as const,
            label: say.Causes_Contingency,
            formula: linkTo("Plan_Contingency", actions.contingency.title),
          },
        }
      : {}),
  },
});
