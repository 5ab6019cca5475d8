import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { quoted } from "../quoted";
import { ordersEach } from "./ordersEach";
import { roundedUp } from "./roundedUp";

const known = "COUNT(Driver_Customers,Driver_Price,Driver_Repeat)=3";

/** Customers × price × repeat against the quarter's target, to be typed over (A14). */
export const treeForm = (text: SheetsText): FormBlock => {
  const { tree: say, headline } = text.drivers;
  const need = (as: FormItem["as"], label: string, others: string, answer: string): FormItem => ({
    as,
    label,
    note: say.needNote,
    formula: `=IF(N(${others})<=0,"",${answer})`,
  });
  return {
    block: "form",
    key: "Tree",
    title: say.title,
    note: say.note,
    items: {
      Drivers_Headline: {
        as: "text",
        label: say.Drivers_Headline,
        formula: `=IF(OR(Driver_Sales="",Quarter_Target<=0),${quoted(headline.unknown)},IF(Driver_Gap<=0,${quoted(headline.enough)},${quoted(headline.short.before)}&TEXT(Driver_Sales/Quarter_Target,"0%")&${quoted(headline.short.between)}&TEXT(Driver_NeedCustomers,"#,##0")&${quoted(headline.short.after)}&TEXT(Driver_Customers,"#,##0")))`,
      },
      Driver_Customers: {
        as: "count",
        input: true,
        label: say.Driver_Customers,
        formula: "=Then_Customers",
        least: 0,
        note: say.customersNote,
      },
      Driver_Price: { as: "money", input: true, label: say.Driver_Price, formula: "=Then_Price", least: 0 },
      Driver_PriceHow: {
        as: "text",
        input: true,
        label: say.Driver_PriceHow,
        note: say.priceHowNote,
      },
      Driver_Repeat: {
        as: "share",
        input: true,
        label: say.Driver_Repeat,
        formula: "=Then_Repeat",
        least: 0,
        note: say.repeatNote,
      },
      Driver_Mode: {
        as: "choice",
        input: true,
        label: say.Driver_Mode,
        choices: "List_RepeatMode",
        start: text.lists.List_RepeatMode.choices.freq,
        note: say.modeNote,
      },
      Driver_Orders: {
        as: "index",
        label: say.Driver_Orders,
        formula: `=IF(ISNUMBER(Driver_Repeat),${ordersEach("Driver_Repeat")},"")`,
      },
      Driver_Sales: {
        as: "money",
        label: say.Driver_Sales,
        formula: `=IF(${known},Driver_Customers*Driver_Price*Driver_Orders,"")`,
      },
      Driver_Target: { as: "money", label: say.Driver_Target, formula: "=Quarter_Target" },
      Driver_Gap: {
        as: "money",
        label: say.Driver_Gap,
        formula: '=IF(Driver_Sales="","",Quarter_Target-Driver_Sales)',
        note: say.gapNote,
      },
      Driver_NeedCustomers: need(
        "count",
        say.Driver_NeedCustomers,
        "Driver_Price)*N(Driver_Orders",
        roundedUp("Quarter_Target/(Driver_Price*Driver_Orders)"),
      ),
      Driver_NeedPrice: need(
        "money",
        say.Driver_NeedPrice,
        "Driver_Customers)*N(Driver_Orders",
        "Quarter_Target/(Driver_Customers*Driver_Orders)",
      ),
      Driver_NeedOrders: need(
        "index",
        say.Driver_NeedOrders,
        "Driver_Customers)*N(Driver_Price",
        "Quarter_Target/(Driver_Customers*Driver_Price)",
      ),
    },
  };
};
