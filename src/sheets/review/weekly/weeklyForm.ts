import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { countedIn } from "../../plan/countedIn";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import { shortAmount } from "../../plan/shortAmount";

const thisWeek = 'Plan_Weeks[From],">="&Weekly_From,Plan_Weeks[From],"<="&Weekly_To';
const lastWeek = 'Plan_Weeks[From],">="&Weekly_From-7,Plan_Weeks[From],"<"&Weekly_From';

/** The week against its target, last week's, and how far the quarter is from its plan, in one sentence and its numbers. */
export const weeklyForm = (
  { weekly: { form: say, headline }, cockpit }: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): FormBlock => {
  const week = `${quoted(headline.week)}&${shortAmount("Weekly_Sold", decisions)}&${quoted(headline.of)}&${shortAmount("Weekly_Target", decisions)}&${quoted(headline.planned)}`;
  const last = `IF(Weekly_LastAttained="","",${quoted(headline.last)}&TEXT(Weekly_LastAttained,"0%")&${quoted(headline.ofPlan)})`;
  const meetings = picked.includes("Actions") && picked.includes("Cockpit");
  const called = `IF(Weekly_Meetings=0,"",${countedIn("Weekly_Meetings", headline.meetings)})`;
  const quarter = `${quoted(headline.quarter)}&IF(Weekly_Behind>0,${quoted(headline.behind)},${quoted(headline.ahead)})&${shortAmount("ABS(Weekly_Behind)", decisions)}&IF(Weekly_Behind>0,${quoted(headline.toCatchUp)},${quoted(headline.toTheGood)})`;
  return {
    block: "form",
    key: "Week",
    title: say.title,
    note: say.note,
    items: {
      Weekly_Headline: {
        as: "text",
        label: say.Weekly_Headline,
        formula: `=IF(Weekly_Target<=0,${quoted(headline.outside)},${week}&${last}&${quarter}${meetings ? `&${called}` : ""})`,
      },
      Weekly_From: {
        as: "date",
        label: say.Weekly_From,
        formula: "=Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1",
        note: say.fromNote,
      },
      Weekly_To: { as: "date", label: say.Weekly_To, formula: "=Weekly_From+6" },
      Weekly_Sold: {
        as: "money",
        label: say.Weekly_Sold,
        formula: planFormula(`=SUMIFS(Plan_Weeks[Sold],${thisWeek})`),
      },
      Weekly_Target: {
        as: "money",
        label: say.Weekly_Target,
        formula: planFormula(`=SUMIFS(Plan_Weeks[Target],${thisWeek})`),
        note: say.targetNote,
      },
      ...(picked.includes("Cockpit")
        ? {
            Weekly_Needed: {
              as: "money" as const,
              label: say.Weekly_Needed,
              formula: planFormula(
                '=SUMIFS(Plan_CatchUp[Needed],Plan_CatchUp[From],">="&Weekly_From,Plan_CatchUp[From],"<="&Weekly_To)',
              ),
              note: say.neededNote,
            },
          }
        : {}),
      Weekly_LastSold: {
        as: "money",
        label: say.Weekly_LastSold,
        formula: planFormula(`=SUMIFS(Plan_Weeks[Sold],${lastWeek})`),
      },
      Weekly_LastTarget: {
        as: "money",
        label: say.Weekly_LastTarget,
        formula: planFormula(`=SUMIFS(Plan_Weeks[Target],${lastWeek})`),
      },
      Weekly_LastAttained: {
        as: "share",
        label: say.Weekly_LastAttained,
        formula: '=IF(Weekly_LastTarget<=0,"",Weekly_LastSold/Weekly_LastTarget)',
      },
      Weekly_Due: {
        as: "share",
        label: say.Weekly_Due,
        formula: planFormula(
          "=IF(Quarter_Target<=0,0,SUMPRODUCT(Plan_Weeks[Target],Plan_Weeks[Elapsed])/Quarter_Target)",
        ),
        note: say.dueNote,
      },
      Weekly_Behind: {
        as: "money",
        label: say.Weekly_Behind,
        formula: "=Quarter_Target*Weekly_Due-Quarter_Sold",
        note: say.behindNote,
      },
      ...(meetings
        ? {
            Weekly_Meetings: {
              as: "count" as const,
              label: say.Weekly_Meetings,
              formula: planFormula(
                "=COUNTIFS(Review_Meetings[Light],INDEX(List_Light,2))+COUNTIFS(Review_Meetings[Light],INDEX(List_Light,3))",
              ),
              note: say.meetingsNote,
            },
          }
        : {}),
      ...(picked.includes("Cockpit")
        ? {
            Weekly_Indicators: {
              as: "link" as const,
              label: say.Weekly_Indicators,
              formula: linkTo("Plan_Indicators", cockpit.tab),
            },
          }
        : {}),
    },
  };
};
