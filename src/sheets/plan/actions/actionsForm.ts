import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";

/** How many actions and milestones are done, late or incomplete, in a sentence and in numbers. */
export const actionsForm = ({ actions: { glance: say, headline } }: SheetsText): FormBlock => ({
  block: "form",
  key: "ActionsGlance",
  title: say.title,
  items: {
    Actions_Headline: {
      as: "text",
      label: say.Actions_Headline,
      formula: `=IF(Actions_Count=0,${quoted(headline.none)},Actions_Done&${quoted(headline.of)}&Actions_Count&${quoted(headline.done)}&Actions_Act&${quoted(headline.act)}&Actions_Watch&${quoted(headline.watch)})`,
    },
    Actions_Count: {
      as: "count",
      label: say.Actions_Count,
      note: say.countNote,
      formula: planFormula(
        '=SUMPRODUCT(--(Plan_Actions[Action]<>""))+SUMPRODUCT(--(Plan_Milestones[Milestone]<>""))',
      ),
    },
    Actions_Done: {
      as: "count",
      label: say.Actions_Done,
      formula: planFormula(
        '=COUNTIFS(Plan_Actions[Progress],">=1")+COUNTIFS(Plan_Milestones[Progress],">=1")',
      ),
    },
    Actions_Act: {
      as: "count",
      label: say.Actions_Act,
      note: say.actNote,
      formula: planFormula(
        "=COUNTIFS(Plan_Actions[Light],INDEX(List_Light,3))+COUNTIFS(Plan_Milestones[Light],INDEX(List_Light,3))",
      ),
    },
    Actions_Watch: {
      as: "count",
      label: say.Actions_Watch,
      note: say.watchNote,
      formula: planFormula(
        "=COUNTIFS(Plan_Actions[Light],INDEX(List_Light,2))+COUNTIFS(Plan_Milestones[Light],INDEX(List_Light,2))",
      ),
    },
    Actions_Incomplete: {
      as: "count",
      label: say.Actions_Incomplete,
      note: say.incompleteNote,
      formula: planFormula('=SUMPRODUCT((Plan_Actions[Action]<>"")*(Plan_Actions[Check]<>"✓"))'),
    },
    Actions_Fires: {
      as: "count",
      label: say.Actions_Fires,
      note: say.firesNote,
      formula: planFormula("=COUNTIFS(Plan_Contingency[Fires],INDEX(List_Light,3))"),
    },
    Actions_Moved: {
      as: "share",
      label: say.Actions_Moved,
      note: say.movedNote,
      formula: planFormula(
        '=IF(COUNT(Plan_Effects[Lift])=0,"",COUNTIFS(Plan_Effects[Lift],">"&Rule_EffectLift)/COUNT(Plan_Effects[Lift]))',
      ),
    },
    Actions_Locked: {
      as: "count",
      label: say.Actions_Locked,
      note: say.lockedNote,
      formula: planFormula("=COUNTIFS(Plan_Lighthouses[Stage],INDEX(List_Lighthouse,3))"),
    },
    Actions_LockedLight: {
      as: "light",
      label: say.Actions_LockedLight,
      formula: "=INDEX(List_Light,IF(Actions_Locked>=Rule_Lighthouses,1,IF(Plan_AsOf>Quarter_End,3,2)))",
    },
    Gantt_Start: {
      as: "date",
      label: say.Gantt_Start,
      note: say.startNote,
      formula: "=EDATE(Plan_Start,Plan_Quarter*3-3)-WEEKDAY(EDATE(Plan_Start,Plan_Quarter*3-3),2)+1",
    },
    Gantt_Today: {
      as: "count",
      label: say.Gantt_Today,
      formula: '=IF(OR(Plan_AsOf<Gantt_Start,Plan_AsOf>=Gantt_Start+98),"",INT((Plan_AsOf-Gantt_Start)/7)+1)',
    },
  },
});
