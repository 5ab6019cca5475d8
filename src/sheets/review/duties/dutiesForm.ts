import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";

/** What lies open in the roles' lists, in one sentence and its numbers. */
export const dutiesForm = ({ duties: { form: say, headline } }: SheetsText): FormBlock => ({
  block: "form",
  key: "DutiesGlance",
  title: say.title,
  items: {
    Duties_Headline: {
      as: "text",
      label: say.Duties_Headline,
      formula: `=Duties_Unclear&${quoted(headline.unclear)}&Duties_Overdue&${quoted(headline.overdue)}&Duties_Problems&${quoted(headline.problems)}`,
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
  },
});
