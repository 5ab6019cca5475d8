import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { countedIn } from "../../plan/countedIn";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";

/** How many managers reported last week, what moved in the market this week, and what was published. */
export const marketForm = ({ market: { form: say, headline } }: SheetsText): FormBlock => ({
  block: "form",
  key: "MarketWeek",
  title: say.title,
  items: {
    Market_Headline: {
      as: "text",
      label: say.Market_Headline,
      formula: `=IF(Market_Managers=0,${quoted(headline.nobody)},Market_Complete&${quoted(headline.of)}&${countedIn("Market_Managers", headline.reported)})&${quoted(headline.then)}&${countedIn("Market_Moved", headline.moved)}&${quoted(headline.and)}&${countedIn("Market_Published", headline.published)}`,
    },
    Market_From: {
      as: "date",
      label: say.Market_From,
      formula: "=Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1",
      note: say.fromNote,
    },
    Market_Managers: {
      as: "count",
      label: say.Market_Managers,
      formula: planFormula('=SUMPRODUCT(--(Review_Cadence[Manager]<>""))'),
    },
    Market_Complete: {
      as: "count",
      label: say.Market_Complete,
      formula: planFormula('=COUNTIFS(Review_Cadence[Week1],"✓")'),
      note: say.completeNote,
    },
    Market_Moved: {
      as: "count",
      label: say.Market_Moved,
      formula: planFormula(
        '=SUMPRODUCT((Review_Snapshot[Light]<>"")*(Review_Snapshot[Light]<>INDEX(List_Light,1))*(Review_Snapshot[Week]>=Market_From)*(Review_Snapshot[Week]<=Plan_AsOf))',
      ),
      note: say.movedNote,
    },
    Market_Published: {
      as: "count",
      label: say.Market_Published,
      formula: planFormula(
        '=COUNTIFS(Review_Content[Published],">="&Market_From,Review_Content[Published],"<"&Plan_AsOf+1)',
      ),
    },
    Market_Heard: {
      as: "count",
      label: say.Market_Heard,
      formula: planFormula(
        '=COUNTIFS(Review_FrontLine[Date],">="&Market_From,Review_FrontLine[Date],"<"&Plan_AsOf+1)',
      ),
    },
  },
});
