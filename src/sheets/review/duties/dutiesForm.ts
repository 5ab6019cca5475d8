import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../../plan/countedIn";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";

/** What lies open in the roles' lists, in one sentence and its numbers. */
export const dutiesForm = (
  { duties: { form: say, headline }, weekly }: SheetsText,
  picked: readonly SheetKey[],
): FormBlock => ({
  block: "form",
  key: "DutiesGlance",
  title: say.title,
  items: {
    Duties_Headline: {
      as: "text",
      label: say.Duties_Headline,
      formula: `=IF(Duties_Unclear+Duties_Overdue+Duties_Problems=0,${quoted(headline.clear)},${countedIn("Duties_Unclear", headline.unclear)}&${quoted(headline.comma)}&${countedIn("Duties_Overdue", headline.overdue)}&${quoted(headline.comma)}&${countedIn("Duties_Problems", headline.problems)})`,
    },
    Duties_Unclear: {
      as: "count",
      label: say.Duties_Unclear,
      formula: planFormula('=SUMPRODUCT((Review_Raci[Check]<>"")*(Review_Raci[Check]<>"✓"))'),
    },
    Duties_Overdue: {
      as: "count",
      label: say.Duties_Overdue,
      formula: planFormula("=COUNTIFS(Review_FollowUps[Light],INDEX(List_Light,3))"),
    },
    Duties_Problems: {
      as: "count",
      label: say.Duties_Problems,
      formula: planFormula('=SUMPRODUCT((Review_Problems[Problem]<>"")*(Review_Problems[Solved]=""))'),
    },
    Duties_Feedback: {
      as: "count",
      label: say.Duties_Feedback,
      formula: planFormula('=SUMPRODUCT((Review_Feedback[Need]<>"")*(Review_Feedback[Answered]=""))'),
    },
    Duties_SignDays: {
      as: "number",
      label: say.Duties_SignDays,
      formula: planFormula('=IFERROR(AVERAGEIFS(Review_Approvals[Days],Review_Approvals[Signed],">0"),"")'),
      note: say.signNote,
    },
    ...(picked.includes("Weekly")
      ? {
          Duties_Needs: {
            as: "count" as const,
            label: say.Duties_Needs,
            formula: planFormula(
              '=SUMPRODUCT((Review_WarResources[Need]<>"")*(Review_WarResources[Decided]=""))',
            ),
            note: say.needsNote,
          },
          Duties_NeedsLink: {
            as: "link" as const,
            label: say.Duties_NeedsLink,
            formula: linkTo("Review_WarResources", weekly.tab),
          },
        }
      : {}),
  },
});
