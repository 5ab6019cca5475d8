import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { planFormula } from "../../plan/planFormula";
import { quoted } from "../../plan/quoted";
import { saleSpans } from "../../plan/saleSpans";
import { shortAmount } from "../../plan/shortAmount";
import { thisWeek } from "./capacityView";

/** What the quarter brought so far, a working day and an order. */
export const capacityForm = (
  { capacity: { form: say, headline } }: SheetsText,
  decisions: Decisions,
): FormBlock => ({
  block: "form",
  key: "CapacityGlance",
  title: say.title,
  items: {
    Capacity_Headline: {
      as: "text",
      label: say.Capacity_Headline,
      formula: `=IF(OR(Capacity_Days=0,Capacity_Orders=0),${quoted(headline.none)},${quoted(headline.begins)}&${shortAmount("Capacity_PerDay", decisions)}&${quoted(headline.perDay)}&${shortAmount("Capacity_PerOrder", decisions)}&${quoted(headline.perOrder)})`,
    },
    Capacity_From: {
      as: "date",
      label: say.Capacity_From,
      formula: "=Plan_AsOf-WEEKDAY(Plan_AsOf,2)+1",
    },
    Capacity_Week: { as: "money", label: say.Capacity_Week, formula: `=SUMIFS(Sales_Amount,${thisWeek})` },
    Capacity_Sold: {
      as: "money",
      label: say.Capacity_Sold,
      formula: `=SUMIFS(Sales_Amount,${saleSpans.quarter})`,
    },
    Capacity_Orders: {
      as: "count",
      label: say.Capacity_Orders,
      formula: `=COUNTIFS(${saleSpans.quarter},Sales_Amount,">0")`,
      note: say.ordersNote,
    },
    Capacity_Days: {
      as: "days",
      label: say.Capacity_Days,
      formula: planFormula(
        "=IF(Plan_AsOf<Quarter_Start,0,NETWORKDAYS.INTL(Quarter_Start,MIN(Quarter_End,Plan_AsOf),1,Plan_Holidays[Date]))",
      ),
    },
    Capacity_PerDay: {
      as: "money",
      label: say.Capacity_PerDay,
      formula: '=IF(Capacity_Days=0,"",Capacity_Sold/Capacity_Days)',
    },
    Capacity_PerOrder: {
      as: "money",
      label: say.Capacity_PerOrder,
      formula: '=IF(Capacity_Orders=0,"",Capacity_Sold/Capacity_Orders)',
    },
  },
});
