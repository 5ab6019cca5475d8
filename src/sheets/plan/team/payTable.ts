import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { bonusShare } from "./bonusShare";
import { ofSeller, teamField } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

/** What each seller has earned so far on a base and a challenge task, by the way picked for commission (B16, B23, B24, C55, C56). */
export const payTable = (text: SheetsText, snapshot: Snapshot, sellers: Sellers): TableBlock => {
  const { title, note } = text.team.pay;
  const quota = ofSeller(sellers, "Plan_Team", "Quota");
  const sold = ofSeller(sellers, "Plan_Team", "Sold");
  const attainment = ofSeller(sellers, "Plan_Team", "Attainment");
  const whole = `MAX(0,${sold})*IF(${sold}>=[@Challenge],Rule_Commission3,IF(${sold}>=[@Base],Rule_Commission2,Rule_Commission1))`;
  const rounded = (amount: string): string => `=ROUND(${amount}/Plan_Unit,0)*Plan_Unit`;
  return planTable(text, "Plan_TeamPay", {
    title,
    note,
    rowKey: "Seller",
    totalLabel: text.total,
    rows: sellers.names.map((Seller) => ({ Seller })),
    columns: {
      Seller: { as: "name" },
      Commission: {
        as: "money",
        formula: `=CHOOSE(MATCH(Pay_Mode,List_CommissionMode,0),[@Slice1]*Rule_Commission1+[@Slice2]*Rule_Commission2+[@Slice3]*Rule_Commission3,${whole},MAX(0,${sold})*Rule_Commission1)`,
        total: "sum",
      },
      Over: {
        as: "money",
        formula: "=IF(AND([@Challenge]>0,[@Slice3]>0),Rule_OverBonus,0)",
        total: "sum",
      },
      BonusShare: { as: "share", formula: `=IF(${attainment}="","",${bonusShare(attainment)})` },
      Bonus: {
        as: "money",
        formula: '=IF(OR([@BonusShare]="",[@Pay]=""),"",[@BonusShare]*[@Pay])',
        total: "sum",
      },
      Earned: { as: "money", formula: "=[@Commission]+[@Over]+N([@Bonus])", total: "sum" },
      Pay: teamField(snapshot, sellers, "Pay", "money"),
      Base: { as: "money", formula: rounded(`${quota}*Rule_BaseShare`), total: "sum" },
      Challenge: { as: "money", formula: rounded(`${quota}*(1+Rule_ChallengeShare)`), total: "sum" },
      Slice1: { as: "money", formula: `=MAX(0,MIN(${sold},[@Base]))`, total: "sum" },
      Slice2: { as: "money", formula: `=MAX(0,MIN(${sold},[@Challenge])-[@Base])`, total: "sum" },
      Slice3: { as: "money", formula: `=MAX(0,${sold}-[@Challenge])`, total: "sum" },
    },
  });
};
