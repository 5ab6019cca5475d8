import { hasNames } from "../hasNames";
import type { Snapshot } from "../snapshot";

/** What a sample is drawn from: invoices, else orders; no numbers where the tables have none. */
export const samplePool = (
  snapshot: Snapshot,
): { readonly dates: string; readonly ids: string | undefined } => {
  if (hasNames(snapshot, "Receivables_Invoiced", "Receivables_Invoice"))
    return { dates: "Receivables_Invoiced", ids: "Receivables_Invoice" };
  return { dates: "Sales_Date", ids: hasNames(snapshot, "Sales_Order") ? "Sales_Order" : undefined };
};
