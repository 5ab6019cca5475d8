import type { SheetsText } from "../../locales/en-US/sheets";
import type { FormBlock } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { headlineFormula } from "./headlineFormula";
import { planFormula } from "./planFormula";
import { quoted } from "./quoted";

/** Where the year stands: a sentence, and the few numbers under it. */
export const glanceForm = (text: SheetsText, decisions: Decisions): FormBlock => {
  const say = text.targets.glance;
  return {
    block: "form",
    key: "Glance",
    title: say.title,
    items: {
      Plan_Headline: { as: "text", label: say.Plan_Headline, formula: headlineFormula(text, decisions) },
      Year_Sold: {
        as: "money",
        label: say.Year_Sold,
        formula: '=SUMIFS(Sales_Amount,Sales_Date,">="&Plan_Start,Sales_Date,"<"&MIN(Plan_End,Plan_AsOf)+1)',
        note: say.soldNote,
      },
      Year_Expected: {
        as: "money",
        label: say.Year_Expected,
        formula: planFormula("=SUMPRODUCT(Plan_Months[Target],Plan_Months[Elapsed])"),
        note: say.expectedNote,
      },
      Year_LastSold: {
        as: "money",
        label: say.Year_LastSold,
        formula: '=SUMIFS(Sales_Amount,Sales_Date,">="&EDATE(Plan_Start,-12),Sales_Date,"<"&Plan_Start)',
        note: say.lastSoldNote,
      },
      Year_Growth: {
        as: "share",
        label: say.Year_Growth,
        formula: '=IF(Year_LastSold<=0,"",Year_Target/Year_LastSold-1)',
        note: say.growthNote,
      },
      Plan_Flex: {
        as: "share",
        label: say.Plan_Flex,
        formula: "=Rule_FlexMin+(Rule_FlexMax-Rule_FlexMin)*Plan_RiskFlags/3",
        note: say.flexNote,
      },
      Plan_Floor: {
        as: "money",
        label: say.Plan_Floor,
        formula: "=ROUND(Year_Target*(1-Plan_Flex)/Plan_Unit,0)*Plan_Unit",
        note: say.floorNote,
      },
      Plan_Stretch: {
        as: "money",
        label: say.Plan_Stretch,
        formula: "=ROUND(Year_Target*(1+Plan_Flex)/Plan_Unit,0)*Plan_Unit",
        note: say.stretchNote,
      },
      Plan_Check: {
        as: "check",
        label: say.Plan_Check,
        formula: planFormula(
          `=IF(AND(MIN(Plan_Quarters[From])=Plan_Start,MIN(Plan_Weeks[From])=Quarter_Start),"✓",${quoted(say.rewrite)})`,
        ),
      },
    },
  };
};
