import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether the year's target keeps to its anchors or names what takes it past them (C02, C07, C15), and its other goals are whole (A10). */
export const yearFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, things } = text.check;
  const of = (thing: string, name: string, place: string) => framed(text, thing, name, place, text.year.tab);
  const goals = {
    names: planFormula("Plan_Goals[Goal]"),
    counted: planFormula('(Plan_Goals[Goal]<>"")'),
  };
  return [
    {
      ...of(things.year, say.anchors, "Anchor_Check"),
      smart: "A",
      grave: true,
      of: "COUNT(Anchor_Plan)",
      fails: 'IF(COUNT(Anchor_Plan)=0,0,IF(OR(Anchor_Check="✓",Anchor_Driver<>""),0,1))',
      first: "Anchor_Check",
    },
    {
      ...of(things.year, say.driver, "Plan_Trend"),
      smart: "R",
      grave: true,
      ...byRow({
        names: planFormula("Plan_Trend[Verdict]"),
        counted: planFormula("ISNUMBER(Plan_Trend[Seen])"),
        failing: planFormula('(Plan_Trend[Points]>Rule_TrendTolerance)*(Plan_Trend[Driver]="")'),
      }),
    },
    {
      ...of(things.goal, say.number, "Plan_Goals"),
      smart: "M",
      grave: false,
      ...byRow({ ...goals, failing: planFormula("(1-ISNUMBER(Plan_Goals[Target]))") }),
    },
    {
      ...of(things.goal, say.owner, "Plan_Goals"),
      smart: "S",
      grave: false,
      ...byRow({ ...goals, failing: planFormula('(Plan_Goals[Owner]="")') }),
    },
  ];
};
