import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import { quarterMondays } from "./quarterMondays";

const ofWeek = 'Review_Content[Week],">="&[@Week],Review_Content[Week],"<"&[@Week]+7' as const;
const planned = <const Kind extends 1 | 2>(kind: Kind) =>
  ({
    as: "count",
    formula: `=COUNTIFS(Review_Content[Kind],INDEX(List_ContentKind,${kind}),Review_Content[Topic],"?*",${ofWeek})`,
  }) as const;
const published = <const Kind extends 1 | 2>(kind: Kind) =>
  ({
    as: "count",
    formula: `=COUNTIFS(Review_Content[Kind],INDEX(List_ContentKind,${kind}),Review_Content[Published],">0",${ofWeek})`,
  }) as const;

/** Week by week whether two cases and one trend are planned, and published once the week is over (A52). */
export const contentWeeksTable = (text: SheetsText, decisions: Decisions): TableBlock => {
  const { title, note, say } = text.market.contentWeeks;
  return planTable(text, "Review_ContentWeeks", {
    title,
    note,
    rowKey: "Week",
    rows: quarterMondays(decisions).map((Week) => ({ Week })),
    columns: {
      Week: { as: "date" },
      Cases: planned(1),
      Trends: planned(2),
      CasesOut: published(1),
      TrendsOut: published(2),
      Check: {
        as: "check",
        formula: `=IF(AND([@CasesOut]>=Rule_Cases,[@TrendsOut]>=Rule_Trends),"✓",IF([@Week]+6<Plan_AsOf,${quoted(say.late)},IF(OR([@Cases]<Rule_Cases,[@Trends]<Rule_Trends),IF([@Week]<=Plan_AsOf+7,${quoted(say.topics)},""),${quoted(say.planned)})))`,
      },
    },
  });
};
