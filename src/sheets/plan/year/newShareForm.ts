import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";

/** The year's share of new customers, and what the quarters without a share of their own must average (C03, C05). */
export const newShareForm = ({ year: { newShare: say } }: SheetsText): FormBlock => ({
  block: "form",
  key: "NewShare",
  title: say.title,
  note: say.note,
  items: {
    New_YearShare: { as: "share", input: true, label: say.New_YearShare, least: 0, most: 1 },
    New_Rest: {
      as: "share",
      label: say.New_Rest,
      formula: planFormula(
        '=IF(OR(COUNT(New_YearShare)=0,SUMPRODUCT((Plan_NewShare[Share]="")*Plan_NewShare[Weight])<=0),"",(New_YearShare-SUMPRODUCT(Plan_NewShare[Share],Plan_NewShare[Weight]))/SUMPRODUCT((Plan_NewShare[Share]="")*Plan_NewShare[Weight]))',
      ),
      note: say.restNote,
    },
  },
});
