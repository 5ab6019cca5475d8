import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether each customer in danger has somebody and a date (A47), and new customers' needs are reviewed in time (A48). */
export const customerFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, things } = text.check;
  const of = (thing: string, name: string, place: string) =>
    framed(text, thing, name, place, text.customers.tab);
  const warned = {
    names: planFormula("Plan_Warnings[Customer]"),
    counted: planFormula("ISNUMBER(Plan_Warnings[Stake])"),
  };
  return [
    {
      ...of(things.warning, say.owner, "Plan_Warnings"),
      smart: "S",
      grave: false,
      ...byRow({ ...warned, failing: planFormula('(Plan_Warnings[Owner]="")') }),
    },
    {
      ...of(things.warning, say.due, "Plan_Warnings"),
      smart: "T",
      grave: false,
      ...byRow({ ...warned, failing: planFormula("(1-ISNUMBER(Plan_Warnings[Due]))") }),
    },
    {
      ...of(things.review, say.held, "Plan_Reviews"),
      smart: "T",
      grave: false,
      ...byRow({
        names: planFormula("Plan_Reviews[Customer]"),
        counted: planFormula("ISNUMBER(Plan_Reviews[Due])"),
        failing: planFormula("(Plan_Reviews[Light]=INDEX(List_Light,3))"),
      }),
    },
  ];
};
