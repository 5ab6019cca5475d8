import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Block } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { bonusShare } from "./bonusShare";
import { triedOut } from "./triedOut";

/** The worked example of C55, to be typed over. */
const example = { attainment: 1.1, pay: 10_000 };

/** What an attainment would earn on top, with a line for each step (C55). */
export const bonusCalculator = (text: SheetsText): readonly Block[] => {
  const say = text.team.bonus;
  return [
    {
      block: "form",
      key: "Bonus",
      title: say.title,
      items: {
        Bonus_Attainment: triedOut("share", say.Bonus_Attainment, example.attainment),
        Bonus_Pay: triedOut("money", say.Bonus_Pay, example.pay),
        Bonus_Mode: {
          as: "choice",
          input: true,
          label: say.Bonus_Mode,
          choices: "List_BonusMode",
          start: text.lists.List_BonusMode.choices.step,
        },
        Bonus_Share: { as: "share", label: say.Bonus_Share, formula: `=${bonusShare("Bonus_Attainment")}` },
        Bonus_Amount: { as: "money", label: say.Bonus_Amount, formula: "=Bonus_Share*Bonus_Pay" },
      },
    },
    planTable(text, "Plan_Bonus", {
      title: say.table,
      rowKey: "Step",
      rows: [{ Step: 1 }, { Step: 2 }],
      columns: {
        Step: { as: "count" },
        From: { as: "share", formula: "=CHOOSE([@Step],Rule_Bonus1At,Rule_Bonus2At)" },
        Rate: { as: "share", formula: "=CHOOSE([@Step],Rule_Bonus1,Rule_Bonus2)" },
        Reached: { as: "check", formula: '=IF(ROUND(Bonus_Attainment,9)>=[@From],"✓","")' },
        Adds: {
          as: "money",
          formula: "=Bonus_Pay*IF([@Step]=1,MIN(Bonus_Share,[@Rate]),MAX(0,Bonus_Share-Rule_Bonus1))",
        },
      },
    }),
  ];
};
