import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock, FormItem } from "../../blueprint/blueprint";
import { inQuarter } from "../inQuarter";
import { pricedSales } from "../prices/pricedSales";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { SheetKey } from "../sheetKeys";
import type { Snapshot } from "../snapshot";
import { spansOf } from "../spansOf";

const sold = `SUMIFS(Sales_Amount,${saleSpans.quarter})`;
const cost = `SUMIFS(Sales_Cost,${saleSpans.quarter})`;
const margin = `=IF(${sold}<=0,"",(${sold}-${cost})/${sold})`;

const invoiced = spansOf("Receivables_Invoiced").quarter;
/** Amounts stand as an argument of their own: text among them counts as nothing. */
const paidAhead = `SUMPRODUCT((Receivables_Paid<>"")*(Receivables_Paid<=Receivables_Invoiced)*${inQuarter("Receivables_Invoiced")},Receivables_Amount)`;
const prepaid = `=IF(SUMIFS(Receivables_Amount,${invoiced})<=0,"",${paidAhead}/SUMIFS(Receivables_Amount,${invoiced}))`;

const wasDue = 'SUMIFS(Receivables_Amount,Receivables_Due,"<"&Quarter_Start';
const opening = `(${wasDue})-${wasDue},Receivables_Paid,"<"&Quarter_Start))`;
const collected = `=IF(ROUND(${opening},6)<=0,"",${wasDue},Receivables_Paid,">="&Quarter_Start,Receivables_Paid,"<"&Plan_AsOf+1)/${opening})`;

const paidNow = `${inQuarter("Receivables_Paid")}*(Receivables_Invoiced>0)`;
const paidSum = `SUMPRODUCT(${paidNow},Receivables_Amount)`;
const days = `=IF(${paidSum}<=0,"",(SUMPRODUCT(${paidNow},Receivables_Paid,Receivables_Amount)-SUMPRODUCT(${paidNow},Receivables_Invoiced,Receivables_Amount))/${paidSum})`;

/** Customers whose orders all lie in the quarter, as an array of 0 and 1 over the Customers sheet's engine. */
const isNew = "(Rfm_QuarterOrders>0)*(Rfm_QuarterOrders=Rfm_Orders)";

/** Margin, discount, delivery cost, prepayment, collection and the entry gate: live where the tables have it, else typed (A17–A25); the gate asks new customers where the Customers sheet knows them. */
export const qualityForm = (text: SheetsText, snapshot: Snapshot, sheets: readonly SheetKey[]): FormBlock => {
  const { quality: say } = text.drivers;
  const { names } = snapshot;
  const priced = pricedSales(snapshot, sheets);
  const has = (...needed: readonly string[]): boolean => needed.every((name) => names.includes(name));
  const live = (
    as: FormItem["as"],
    label: string,
    note: string,
    needed: readonly string[],
    formula: string,
  ): FormItem => (has(...needed) ? { as, label, note, formula } : { as, label, note, input: true });
  const light = (label: string, formula: string): FormItem => ({ as: "light", label, formula });
  return {
    block: "form",
    key: "Quality",
    title: say.title,
    note: say.note,
    items: {
      Kpi_Margin: live("share", say.Kpi_Margin, say.marginNote, ["Sales_Cost"], margin),
      Kpi_Discount: {
        as: "share",
        label: say.Kpi_Discount,
        note: say.discountNote,
        ...(priced === undefined ? { input: true } : { formula: `=${priced.given}` }),
      },
      Kpi_Delivery: { as: "share", input: true, label: say.Kpi_Delivery, note: say.deliveryNote },
      Kpi_Prepaid: live(
        "share",
        say.Kpi_Prepaid,
        say.prepaidNote,
        ["Receivables_Amount", "Receivables_Invoiced", "Receivables_Paid"],
        prepaid,
      ),
      Kpi_Collected: live(
        "share",
        say.Kpi_Collected,
        say.collectedNote,
        ["Receivables_Amount", "Receivables_Due", "Receivables_Paid"],
        collected,
      ),
      Kpi_CollectDays: live(
        "days",
        say.Kpi_CollectDays,
        say.daysNote,
        ["Receivables_Amount", "Receivables_Invoiced", "Receivables_Paid"],
        days,
      ),
      Kpi_DaysLight: light(
        say.Kpi_DaysLight,
        '=IF(Kpi_CollectDays="","",INDEX(List_Light,IF(Kpi_CollectDays<=Rule_TermNew,1,IF(Kpi_CollectDays<=Rule_TermNew*(1+Rule_RedAt),2,3))))',
      ),
      Kpi_Arpu: {
        as: "money",
        label: say.Kpi_Arpu,
        ...(sheets.includes("Customers")
          ? {
              note: say.arpuNewNote,
              formula: `=IF(SUMPRODUCT(${isNew})=0,"",SUMPRODUCT(${isNew},Rfm_QuarterMoney)/SUMPRODUCT(${isNew}))`,
            }
          : { note: say.arpuNote, formula: '=IF(N(Now_Customers)=0,"",Quarter_Sold/Now_Customers)' }),
      },
      Kpi_ArpuGate: { as: "money", input: true, label: say.Kpi_ArpuGate, note: say.gateNote, least: 0 },
      Kpi_ArpuLight: light(
        say.Kpi_ArpuLight,
        `=IF(Kpi_ArpuGate="",${quoted(say.gateNeeded)},IF(Kpi_Arpu="","",INDEX(List_Light,IF(Kpi_Arpu>=Kpi_ArpuGate,1,3))))`,
      ),
    },
  };
};
