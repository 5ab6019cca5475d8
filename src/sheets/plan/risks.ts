import { sheetsTextOf } from "../../locales/sheetsTextOf";
import type { Block, Blueprint } from "../blueprint/blueprint";
import type { Decisions } from "./decisions";
import { hasNames } from "./hasNames";
import { pricedSales } from "./prices/pricedSales";
import { receivableRows } from "./receivables/receivableRows";
import { causes } from "./risks/causes";
import { clocksTable } from "./risks/clocksTable";
import { complaintColumns } from "./risks/complaintColumns";
import { complaintsTable } from "./risks/complaintsTable";
import { discountForm } from "./risks/discountForm";
import { invoicedTable } from "./risks/invoicedTable";
import { lowPricesTable } from "./risks/lowPricesTable";
import { overdueRates } from "./risks/overdueRates";
import { overdueTable } from "./risks/overdueTable";
import { pricesForm } from "./risks/pricesForm";
import { receivablesForm } from "./risks/receivablesForm";
import { redLinesTable } from "./risks/redLinesTable";
import { risksEngine } from "./risks/risksEngine";
import { sampleForm } from "./risks/sampleForm";
import { scenarios } from "./risks/scenarios";
import { stagesTable } from "./risks/stagesTable";
import { sheetFrame } from "./sheetFrame";
import { sheetsOf } from "./sheetKeys";
import type { Snapshot } from "./snapshot";

/** Risks: money that is late and who acts, prices, complaints and their causes, samples, and what may still happen. */
export const risksSheet = (snapshot: Snapshot, decisions: Decisions): Blueprint => {
  const text = sheetsTextOf(decisions.language);
  const { tab, title, sentence } = text.risks;
  const rows = receivableRows(snapshot, "Receivable_Renewal");
  const complaints = complaintColumns(snapshot);
  const priced = pricedSales(snapshot, sheetsOf(snapshot, decisions));
  const isOwed = hasNames(snapshot, "Receivables_Amount", "Receivables_Invoiced");
  const blocks: readonly (Block | undefined)[] = [
    receivablesForm(text, snapshot, rows),
    ...(isOwed
      ? [
          stagesTable(text, rows),
          overdueTable(text, snapshot, rows),
          overdueRates(text, snapshot, rows),
          invoicedTable(text),
        ]
      : []),
    ...(priced === undefined
      ? []
      : [pricesForm(text, snapshot, priced), lowPricesTable(text, snapshot, priced)]),
    discountForm(text),
    ...scenarios(text, snapshot, decisions),
    clocksTable(text, complaints),
    complaintsTable(text, snapshot, complaints),
    ...causes(text, snapshot, complaints),
    sampleForm(text, snapshot),
    redLinesTable(text),
    risksEngine(text, snapshot),
  ];
  return {
    ...sheetFrame("Risks", snapshot, decisions),
    tab,
    family: "plan",
    title,
    sentence,
    blocks: blocks.filter((block) => block !== undefined),
  };
};
