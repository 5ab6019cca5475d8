import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";

const named = '(Review_Cases[Case]<>"")';

/** How many cases there are of each kind, which pain is named most, and who has signed the red lines. */
export const libraryForm = ({ library: { glance: say, headline } }: SheetsText): FormBlock => ({
  block: "form",
  key: "LibraryGlance",
  title: say.title,
  items: {
    Library_Headline: {
      as: "text",
      label: say.Library_Headline,
      formula: `=IF(Library_Success+Library_Failure=0,${quoted(headline.noCase)},${quoted(headline.cases)}&Library_Success&${quoted(headline.worked)}&Library_Failure&${quoted(headline.failed)})&IF(Library_Signed="","",${quoted(headline.redLines)}&TEXT(Library_Signed,"0%")&${quoted(headline.ofTeam)})`,
    },
    Library_Success: {
      as: "count",
      label: say.Library_Success,
      formula: planFormula(`=SUMPRODUCT(${named}*(Review_Cases[Kind]=INDEX(List_CaseKind,1)))`),
    },
    Library_Failure: {
      as: "count",
      label: say.Library_Failure,
      formula: planFormula(`=SUMPRODUCT(${named}*(Review_Cases[Kind]=INDEX(List_CaseKind,2)))`),
    },
    Library_Incomplete: {
      as: "count",
      label: say.Library_Incomplete,
      formula: planFormula(`=SUMPRODUCT(${named}*(Review_Cases[Check]<>"✓"))`),
    },
    Library_Pain: {
      as: "text",
      label: say.Library_Pain,
      formula: planFormula(
        `=IF(COUNT(Review_Pains[Rank])=0,${quoted(headline.none)},INDEX(Review_Pains[Pain],MATCH(1,Review_Pains[Rank],0)))`,
      ),
    },
    Library_Signed: {
      as: "share",
      label: say.Library_Signed,
      formula: planFormula(
        '=IF(COUNTIFS(Review_SignOff[Person],"?*")=0,"",COUNTIFS(Review_SignOff[State],"✓*")/COUNTIFS(Review_SignOff[Person],"?*"))',
      ),
      note: say.signedNote,
    },
  },
});
