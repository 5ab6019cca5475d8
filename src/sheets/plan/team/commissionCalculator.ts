import type { SheetsText } from "../../../locales/en-US/sheets";
import type { Block } from "../../blueprint/blueprint";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { triedOut } from "./triedOut";

/** The worked example of B23, to be typed over. */
const example = { sales: 1_400_000, base: 1_000_000, challenge: 1_200_000 };

/** What any sales would earn, with a line for each tier that says how (B23, B24, C56). */
export const commissionCalculator = (text: SheetsText): readonly Block[] => {
  const say = text.team.example;
  return [
    {
      block: "form",
      key: "Commission",
      title: say.title,
      items: {
        Pay_Sales: triedOut("money", say.Pay_Sales, example.sales),
        Pay_Base: triedOut("money", say.Pay_Base, example.base),
        Pay_Challenge: triedOut("money", say.Pay_Challenge, example.challenge),
        Pay_Mode: {
          as: "choice",
          input: true,
          label: say.Pay_Mode,
          choices: "List_CommissionMode",
          start: text.lists.List_CommissionMode.choices.slices,
          note: say.modeNote,
        },
        Pay_Commission: {
          as: "money",
          label: say.Pay_Commission,
          formula: planFormula("=SUM(Plan_Commission[Earned])"),
        },
        Pay_Over: {
          as: "money",
          label: say.Pay_Over,
          formula: "=IF(AND(Pay_Challenge>0,Pay_Sales>Pay_Challenge),Rule_OverBonus,0)",
          note: say.overNote,
        },
        Pay_Together: { as: "money", label: say.Pay_Together, formula: "=Pay_Commission+Pay_Over" },
      },
    },
    planTable(text, "Plan_Commission", {
      title: say.table,
      rowKey: "Tier",
      totalLabel: text.total,
      rows: say.tiers.map((Name, index) => ({ Tier: index + 1, Name })),
      columns: {
        Tier: { as: "count" },
        From: { as: "money", formula: "=CHOOSE([@Tier],0,Pay_Base,Pay_Challenge)" },
        To: { as: "money", formula: '=CHOOSE([@Tier],Pay_Base,Pay_Challenge,"")' },
        Rate: {
          as: "share",
          formula:
            "=IF(Pay_Mode=INDEX(List_CommissionMode,3),Rule_Commission1,CHOOSE([@Tier],Rule_Commission1,Rule_Commission2,Rule_Commission3))",
        },
        Slice: {
          as: "money",
          formula:
            '=IF(Pay_Mode=INDEX(List_CommissionMode,2),IF(AND(Pay_Sales>=[@From],OR([@To]="",Pay_Sales<[@To])),Pay_Sales,0),MAX(0,IF([@To]="",Pay_Sales,MIN(Pay_Sales,[@To]))-[@From]))',
          total: "sum",
        },
        Earned: { as: "money", formula: "=[@Slice]*[@Rate]", total: "sum" },
        Name: { as: "name" },
        Trace: {
          as: "text",
          formula: `=IF([@Slice]=0,"",TEXT([@Slice],"#,##0")&" × "&TEXT([@Rate],"0.0%")&" = "&TEXT([@Earned],"#,##0"))`,
        },
      },
    }),
  ];
};
