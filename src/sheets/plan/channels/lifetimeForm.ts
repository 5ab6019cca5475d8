import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { SheetKey } from "../sheetKeys";

/** Customers with an order in the twelve months to the as-of date. */
const buyers = 'COUNTIF(Rfm_Days,"<"&Plan_AsOf-EDATE(Plan_AsOf,-12))';

/** What a customer brings in all the time they stay, against what it costs to win one (C52). */
export const lifetimeForm = (text: SheetsText, sheets: readonly SheetKey[]): FormBlock => {
  const { lifetime: say } = text.channels;
  return {
    block: "form",
    key: "Lifetime",
    title: say.title,
    note: say.note,
    items: {
      Customer_Frequency: {
        as: "index",
        label: say.Customer_Frequency,
        input: true,
        least: 0,
        ...(sheets.includes("Customers")
          ? {
              formula: `=IF(${buyers}=0,"",COUNTIFS(${saleSpans.year})/${buyers})`,
              note: say.frequencyNote.known,
            }
          : { note: say.frequencyNote.unknown }),
      },
      Customer_Lifetime: {
        as: "index",
        label: say.Customer_Lifetime,
        input: true,
        least: 0,
        formula: "=Rule_LifetimeYears",
        note: say.lifetimeNote,
      },
      Customer_Ltv: {
        as: "money",
        label: say.Customer_Ltv,
        formula:
          '=IF(COUNT(Customer_Frequency,Customer_Lifetime)<2,"",Channel_OrderValue*Customer_Frequency*N(Channel_Margin)*Customer_Lifetime)',
        note: say.ltvNote,
      },
      Customer_LtvTimes: {
        as: "index",
        label: say.Customer_LtvTimes,
        formula: '=IF(OR(COUNT(Customer_Ltv)=0,N(Channel_Cac)<=0),"",Customer_Ltv/Channel_Cac)',
      },
      Customer_LtvSays: {
        as: "text",
        label: say.Customer_LtvSays,
        formula: `=IF(COUNT(Customer_LtvTimes)=0,${quoted(say.noAnswer)},IF(Customer_LtvTimes<1,${quoted(say.loss)},IF(ROUND(Customer_LtvTimes-Rule_LtvTimes,6)<0,${quoted(say.thin)}&TEXT(Rule_LtvTimes,"0.0"),${quoted(say.good)})))`,
      },
    },
  };
};
