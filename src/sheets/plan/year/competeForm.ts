import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { weightedMarks } from "./weightedMarks";

const least = "INDEX(Plan_Compete[Item],MATCH(MIN(Plan_Compete[Lead]),Plan_Compete[Lead],0))";

/** How the company scores, and the point on which a rival is furthest ahead (B03). */
export const competeForm = ({ year: { compete: say } }: SheetsText): FormBlock => ({
  block: "form",
  key: "Compete",
  title: say.glance,
  items: {
    Compete_Headline: {
      as: "text",
      label: say.Compete_Headline,
      formula: planFormula(
        `=IF(COUNT(Compete_Score)=0,${quoted(say.headline.none)},${quoted(say.headline.score)}&TEXT(Compete_Score,"0")&${quoted(say.headline.of)}` +
          `&IF(COUNT(Plan_Compete[Lead])=0,"",IF(MIN(Plan_Compete[Lead])>=0,${quoted(say.headline.ahead)},${quoted(say.headline.behind)}&${least})))`,
      ),
    },
    Compete_Score: { as: "number", label: say.Compete_Score, formula: planFormula(weightedMarks("Us")) },
  },
});
