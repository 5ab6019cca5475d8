import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import { signedShare } from "./resultsForm";

/** What of the plan's other sheets is there to judge by. */
export interface Witnesses {
  /** The Year sheet with its anchors. */
  readonly anchors: boolean;
  /** The Actions sheet. */
  readonly actions: boolean;
}

const lastQuarter = "Results_LastQuarter";
/** A quarter whose first month already had sales counts whole. */
const known = `AND(MIN(Sales_Date)<EDATE(Quarter_Start,-23),Results_Earlier>0,${lastQuarter}>0)`;
const soldIn = (from: number, before: number): string =>
  `=SUMIFS(Sales_Amount,Sales_Date,">="&EDATE(Quarter_Start,${from}),Sales_Date,"<"&EDATE(Quarter_Start,${before}))`;

const due = planFormula(
  'COUNTIFS(Plan_Actions[Due],"<="&Plan_AsOf,Plan_Actions[Action],"?*")+COUNTIFS(Plan_Milestones[Due],"<="&Plan_AsOf,Plan_Milestones[Milestone],"?*")',
);
const done = planFormula(
  '(COUNTIFS(Plan_Actions[Due],"<="&Plan_AsOf,Plan_Actions[Action],"?*",Plan_Actions[Progress],">=1")+COUNTIFS(Plan_Milestones[Due],"<="&Plan_AsOf,Plan_Milestones[Milestone],"?*",Plan_Milestones[Progress],">=1"))',
);

/** Was the target unreasonable, or was execution short? The sentence, and the numbers it is made of (A76). */
export const verdictForm = (
  { results: { verdict: say } }: SheetsText,
  { anchors, actions }: Witnesses,
): FormBlock => {
  const { target, execution, sentence } = say;
  // Without anchors the past alone says what a target can ask.
  const byHistory = "Results_OverHistory-Plan_Flex";
  const over = anchors
    ? `IF(COUNT(Anchor_Stretch)=1,Year_Target/Anchor_Stretch-1,IF(COUNT(Results_OverHistory)=0,"",${byHistory}))`
    : `IF(COUNT(Results_OverHistory)=0,"",${byHistory})`;
  const under = anchors
    ? "IF(COUNT(Anchor_Floor)=1,Year_Target<Anchor_Floor,Results_OverHistory<-1*Plan_Flex)"
    : "Results_OverHistory<-1*Plan_Flex";
  const is = (cell: string, words: string): string => `${cell}=${quoted(words)}`;
  const isAbove = is("Results_TargetSays", target.above);
  const isShort = is("Results_ExecutionSays", execution.short);
  const reached =
    `IF(Results_Attainment<1,${quoted(sentence.onCourse)},` +
    `IF(${is("Results_TargetSays", target.below)},${quoted(sentence.reachedLow)},${quoted(sentence.reached)}))`;
  const isDone = "COUNT(Results_Done)=1";
  const missed =
    `IF(${isAbove},IF(${isShort},${quoted(sentence.both)},IF(${isDone},${quoted(sentence.target)},${quoted(sentence.targetAlone)})),` +
    `IF(${isShort},${quoted(sentence.execution)},IF(${isDone},${quoted(sentence.neither)},${quoted(sentence.untold)})))`;
  const numbers =
    `${quoted(sentence.attained)}&TEXT(Results_Attainment,"0%")` +
    `&IF(COUNT(Results_Over)=0,"",${quoted(sentence.over)}&${signedShare("Results_Over")})` +
    `&IF(COUNT(Results_Done)=0,"",${quoted(sentence.done)}&TEXT(Results_Done,"0%"))` +
    `&IF(COUNT(Results_Pace)=0,"",${quoted(sentence.pace)}&TEXT(Results_Pace,"0%"))&${quoted(sentence.end)}`;
  return {
    block: "form",
    key: "Verdict",
    title: say.title,
    note: say.note,
    items: {
      Results_Verdict: {
        as: "text",
        label: say.Results_Verdict,
        formula: `=IF(Plan_AsOf<Quarter_Start,${quoted(sentence.notBegun)},IF(Results_Target<=0,${quoted(sentence.noTarget)},IF(Results_Attainment>=IF(Plan_AsOf<Quarter_End,N(Results_Expected)/Results_Target,1),${reached},${missed})&${numbers}))`,
      },
      Results_TargetSays: {
        as: "name",
        label: say.Results_TargetSays,
        formula: `=IF(COUNT(Results_Over)=0,${quoted(target.unknown)},IF(ROUND(Results_Over,4)>0,${quoted(target.above)},IF(${under},${quoted(target.below)},${quoted(target.within)})))`,
      },
      Results_ExecutionSays: {
        as: "name",
        label: say.Results_ExecutionSays,
        formula: `=IF(COUNT(Results_Done)=1,IF(Results_Done<Rule_DoneAt,${quoted(execution.short)},${quoted(execution.done)}),IF(COUNT(Results_Pace)=0,${quoted(execution.unknown)},IF(ROUND(Results_Pace,4)<1-Rule_AmberAt,${quoted(execution.short)},${quoted(execution.unknown)})))`,
        note: actions ? say.doneNote : say.paceNote,
      },
      Results_Over: {
        as: "share",
        label: say.Results_Over,
        formula: `=${over}`,
        note: anchors ? say.overNote : say.overHistoryNote,
      },
      Results_Done: {
        as: "share",
        label: say.Results_Done,
        formula: actions ? `=IF(${due}=0,"",${done}/(${due}))` : '=""',
        note: actions ? say.doneOfNote : say.noActionsNote,
      },
      Results_LastQuarter: { as: "money", label: say.Results_LastQuarter, formula: soldIn(-12, -9) },
      Results_Earlier: { as: "money", label: say.Results_Earlier, formula: soldIn(-24, -21) },
      Results_Asked: {
        as: "share",
        label: say.Results_Asked,
        formula: `=IF(${lastQuarter}<=0,"",Quarter_Target/${lastQuarter}-1)`,
      },
      Results_Seen: {
        as: "share",
        label: say.Results_Seen,
        formula: `=IF(${known},${lastQuarter}/Results_Earlier-1,"")`,
        note: say.seenNote,
      },
      Results_OverHistory: {
        as: "share",
        label: say.Results_OverHistory,
        formula: `=IF(${lastQuarter}<=0,"",Quarter_Target/(${lastQuarter}*(1+N(Results_Seen)))-1)`,
        note: say.overHistoryNote,
      },
    },
  };
};
