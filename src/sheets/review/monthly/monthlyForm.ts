import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { linkTo } from "../../plan/linkTo";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import type { SheetKey } from "../../plan/sheetKeys";
import { shortAmount } from "../../plan/shortAmount";

/** The month that runs: target, sales and time gone, what actions moved, and what the budget spent (A66). */
export const monthlyForm = (
  text: SheetsText,
  decisions: Decisions,
  picked: readonly SheetKey[],
): FormBlock => {
  const { form: say, headline } = text.monthly;
  const when = (there: boolean, items: Readonly<Record<string, FormItem>>) => (there ? items : {});
  return {
    block: "form",
    key: "Month",
    title: say.title,
    items: {
      Monthly_Headline: {
        as: "text",
        label: say.Monthly_Headline,
        formula: `=IF(Monthly_Target<=0,${quoted(headline.outside)},${quoted(headline.begins)}&${shortAmount("Monthly_Sold", decisions)}&${quoted(headline.of)}&${shortAmount("Monthly_Target", decisions)}&${quoted(headline.planned)}&TEXT(Monthly_Attainment,"0%")&${quoted(headline.attained)}&TEXT(Monthly_Elapsed,"0%")&${quoted(headline.gone)})`,
      },
      Monthly_Month: {
        as: "month",
        label: say.Monthly_Month,
        formula: "=Plan_AsOf-DAY(Plan_AsOf)+1",
        note: say.monthNote,
      },
      Monthly_Target: {
        as: "money",
        label: say.Monthly_Target,
        formula: planFormula("=SUMIFS(Plan_Months[Target],Plan_Months[Month],Monthly_Month)"),
      },
      Monthly_Sold: {
        as: "money",
        label: say.Monthly_Sold,
        formula: planFormula("=SUMIFS(Plan_Months[Sold],Plan_Months[Month],Monthly_Month)"),
      },
      Monthly_Attainment: {
        as: "share",
        label: say.Monthly_Attainment,
        formula: '=IF(Monthly_Target<=0,"",Monthly_Sold/Monthly_Target)',
      },
      Monthly_Elapsed: {
        as: "share",
        label: say.Monthly_Elapsed,
        formula: planFormula("=SUMIFS(Plan_Months[Elapsed],Plan_Months[Month],Monthly_Month)"),
      },
      ...when(picked.includes("Actions"), {
        Monthly_Moved: {
          as: "count",
          label: say.Monthly_Moved,
          formula: "=Actions_Moved",
          note: say.movedNote,
        },
      }),
      ...when(picked.includes("Channels"), {
        Monthly_BudgetUsed: {
          as: "share",
          label: say.Monthly_BudgetUsed,
          formula: planFormula(
            '=IF(SUM(Plan_Budget[Amount])<=0,"",SUM(Plan_Budget[Spent])/SUM(Plan_Budget[Amount]))',
          ),
          note: say.budgetNote,
        },
      }),
      ...when(picked.includes("Cockpit"), {
        Monthly_Indicators: {
          as: "link",
          label: say.Monthly_Indicators,
          formula: linkTo("Plan_Indicators", text.cockpit.tab),
        },
      }),
    },
  };
};
