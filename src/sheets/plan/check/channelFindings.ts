import type { SheetsText } from "../../../locales/en-US/sheets";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { asOne, byRow, type Finding } from "./Finding";
import { framed } from "./framed";

/** Whether pots serve goals and make up the budget (C46), shares leave room (C27), tests have an end and a cap (C28), and a customer is worth their cost (C47). */
export const channelFindings = (text: SheetsText): readonly Finding[] => {
  const { names: say, things, seen } = text.check;
  const of = (thing: string, name: string, place: string) =>
    framed(text, thing, name, place, text.channels.tab);
  const pots = {
    names: planFormula("Plan_Budget[Pot]"),
    counted: planFormula("(Plan_Budget[Share]>0)"),
  };
  const tests = {
    names: planFormula("Plan_ChannelTests[Channel]"),
    counted: planFormula('(Plan_ChannelTests[Channel]<>"")'),
  };
  return [
    {
      ...of(things.pot, say.tied, "Plan_Budget"),
      smart: "R",
      grave: true,
      ...byRow({ ...pots, failing: planFormula('(Plan_Budget[Goal]="")') }),
    },
    {
      ...of(things.pot, say.owner, "Plan_Budget"),
      smart: "S",
      grave: false,
      ...byRow({ ...pots, failing: planFormula('(Plan_Budget[Owner]="")') }),
    },
    {
      ...of(things.pot, say.weights, "Plan_Budget"),
      smart: "M",
      grave: true,
      ...asOne(
        planFormula("ROUND(SUM(Plan_Budget[Share])-1,6)=0"),
        planFormula('TEXT(SUM(Plan_Budget[Share]),"0.0%")'),
      ),
    },
    {
      ...of(things.channel, say.shares, "Plan_Channels"),
      smart: "M",
      grave: true,
      ...asOne(
        planFormula("ROUND(SUM(Plan_Channels[Typed]),9)<=1"),
        planFormula('TEXT(SUM(Plan_Channels[Typed]),"0.0%")'),
      ),
    },
    {
      ...of(things.test, say.bounded, "Plan_ChannelTests"),
      smart: "T",
      grave: false,
      ...byRow({
        ...tests,
        failing: planFormula("(1-ISNUMBER(Plan_ChannelTests[Cap])*ISNUMBER(Plan_ChannelTests[Until]))"),
      }),
    },
    {
      ...of(things.channel, say.cac, "Channel_Cac"),
      smart: "A",
      grave: false,
      of: "IF(N(Channel_Cac)>0,1,0)",
      fails: "IF(N(Channel_Cac)>Channel_FirstMargin,1,0)",
      first: `${quoted(seen.cost)}&TEXT(Channel_Cac,"#,##0")&${quoted(seen.brings)}&TEXT(Channel_FirstMargin,"#,##0")`,
    },
  ];
};
