import type { SheetsText } from "../../locales/en-US/sheets";
import type { FormBlock } from "../blueprint/blueprint";
import { planFormula } from "./planFormula";
import { quoted } from "./quoted";

/** The strongest and the weakest month of the year, in a sentence. */
export const seasonForm = ({ history: { season: say } }: SheetsText): FormBlock => ({
  block: "form",
  key: "Season",
  title: say.title,
  items: {
    Season_Headline: {
      as: "text",
      label: say.Season_Headline,
      formula: planFormula(
        `=${quoted(say.strongest)}&INDEX(Plan_Seasons[Name],MATCH(MAX(Plan_Seasons[Index]),Plan_Seasons[Index],0))&${quoted(say.at)}&TEXT(MAX(Plan_Seasons[Index]),"0.00")&${quoted(say.weakest)}&INDEX(Plan_Seasons[Name],MATCH(MIN(Plan_Seasons[Index]),Plan_Seasons[Index],0))&${quoted(say.at)}&TEXT(MIN(Plan_Seasons[Index]),"0.00")`,
      ),
    },
  },
});
