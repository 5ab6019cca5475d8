import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";
import { bonusShare } from "./bonusShare";
import { ofSeller, teamField } from "./sellerFormulas";
import type { Sellers } from "./sellersOf";

/** What each seller has earned so far, slice by slice, on a base and a challenge task (B16, B23, C55). */
export const payTable = (text: SheetsText, snapshot: Snapshot, sellers: Sellers): TableBlock => {
  const { title, note } = text.team.pay;
  const quota = ofSeller(sellers, "Plan_Team", "Quota");
  const sold = ofSeller(sellers, "Plan_Team", "Sold");
  const attainment = ofSeller(sellers, "Plan_Team", "Attainment");
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
        formula: "=[@Slice1]*Rule_Commission1+[@Slice2]*Rule_Commission2+[@Slice3]*Rule_Commission3",
        total: "sum",
      },
      BonusShare: { as: "share", formula: `=IF(${attainment}="","",${bonusShare(attainment)})` },
      Bonus: {
        as: "money",
        formula: '=IF(OR([@BonusShare]="",[@Pay]=""),"",[@BonusShare]*[@Pay])',
        total: "sum",
      },
      Pay: teamField(snapshot, sellers, "Pay", "money"),
      Base: { as: "money", formula: rounded(`${quota}*Rule_BaseShare`), total: "sum" },
      Challenge: { as: "money", formula: rounded(`${quota}*(1+Rule_ChallengeShare)`), total: "sum" },
      Slice1: { as: "money", formula: `=MAX(0,MIN(${sold},[@Base]))`, total: "sum" },
      Slice2: { as: "money", formula: `=MAX(0,MIN(${sold},[@Challenge])-[@Base])`, total: "sum" },
      Slice3: { as: "money", formula: `=MAX(0,${sold}-[@Challenge])`, total: "sum" },
    },
  });
};
