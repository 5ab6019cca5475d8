import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../../plan/countedIn";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";

/** How many customers' health bands were kept, how many of those were at risk, and how many have changed since (B40). */
const bandItems = (say: SheetsText["signed"]["form"]): FormBlock["items"] => ({
  Signed_Bands: {
    as: "count",
    label: say.Signed_Bands,
    formula: planFormula('=COUNTIF(Review_Bands[Signed],"?*")'),
  },
  Signed_AtRisk: {
    as: "count",
    label: say.Signed_AtRisk,
    formula: planFormula("=COUNTIF(Review_Bands[Signed],INDEX(List_HealthBand,3))"),
  },
  Signed_Fell: {
    as: "count",
    label: say.Signed_Fell,
    formula: planFormula('=COUNTIF(Review_Bands[Steps],">0")'),
    note: say.fellNote,
  },
  Signed_Rose: {
    as: "count",
    label: say.Signed_Rose,
    formula: planFormula('=COUNTIF(Review_Bands[Steps],"<0")'),
  },
});

/**
 * When and by whom the plan was signed, whether the signed amounts are still those, and how many targets and inputs have moved since.
 *
 * @param banded - the plan tells its customers' health
 */
export const signedForm = ({ signed: { form: say, headline } }: SheetsText, banded: boolean): FormBlock => ({
  block: "form",
  key: "Signing",
  title: say.title,
  note: say.note,
  items: {
    Signed_Headline: {
      as: "text",
      label: say.Signed_Headline,
      formula: `=IF(Signed_Lines=0,IF(N(Signed_On)=0,${quoted(headline.unsigned)},${quoted(headline.unsignedSince)}),IF(Signed_Seal<>Signed_Sum,${quoted(headline.broken)},IF(Signed_Moved=0,${quoted(headline.whole)},${countedIn("Signed_Moved", headline.moved)})))`,
    },
    Signed_On: { as: "date", input: true, label: say.Signed_On },
    Signed_By: { as: "person", input: true, label: say.Signed_By },
    Signed_Lines: {
      as: "count",
      label: say.Signed_Lines,
      formula: planFormula("=COUNT(Review_Signed[Signed])"),
    },
    Signed_Moved: {
      as: "count",
      label: say.Signed_Moved,
      formula: planFormula("=SUMPRODUCT(ISNUMBER(Review_Signed[Change])*(Review_Signed[Change]<>0))"),
    },
    Signed_NoReason: {
      as: "count",
      label: say.Signed_NoReason,
      formula: planFormula(
        '=SUMPRODUCT(ISNUMBER(Review_Signed[Change])*(Review_Signed[Change]<>0)*(Review_Signed[Reason]=""))',
      ),
    },
    Signed_Inputs: {
      as: "count",
      label: say.Signed_Inputs,
      formula: planFormula("=IF(Signed_Lines=0,0,ROWS(Review_Inputs[Key]))"),
    },
    Signed_Changed: {
      as: "count",
      label: say.Signed_Changed,
      formula: planFormula("=COUNT(Review_Inputs[Mark])"),
      note: say.changedNote,
    },
    ...(banded ? bandItems(say) : {}),
    Signed_Seal: { as: "number", input: true, label: say.Signed_Seal, note: say.sealNote },
    Signed_Sum: {
      as: "number",
      label: say.Signed_Sum,
      formula: planFormula("=SUM(Review_Signed[Mark])"),
      note: say.sumNote,
    },
    Signed_Check: {
      as: "check",
      label: say.Signed_Check,
      formula: `=IF(Signed_Lines=0,"",IF(Signed_Seal=Signed_Sum,"✓",${quoted(say.differs)}))`,
    },
  },
});
