import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

const renewalWord = /renew|extension|续|展期/i;

/** The contract types of the director's receivables that read like renewals. */
export const renewalWords = ({ lists }: Pick<Snapshot, "lists">): readonly string[] =>
  (lists.Receivables_Contract ?? []).filter((word) => renewalWord.test(word));

/** What formulas say of each row of the director's receivables, as arrays of 0 and 1 for SUMPRODUCT and LOOKUP. */
export interface ReceivableRows {
  /** Invoiced and not yet paid at a date. */
  readonly open: (at?: string) => string;
  /** At least so many days past the day it was due, at a date. */
  readonly late: (days: string, at?: string) => string;
  /** The day each was due; an error where that is not known. */
  readonly due: string;
  /** 1 for renewals; undefined where contracts have no type that reads like one. */
  readonly renewal: string | undefined;
}

/**
 * Which of the director's receivables are open and how late they are.
 *
 * An invoice's own due date counts first; without one it is due after the term of its contract: `Rule_TermNew` days, for renewals
 * `Rule_TermRenewal`. Rows without an invoice date are in none, an invoice without a date of payment is open.
 *
 * @param renewals - how a formula says the word for renewals; their words in the data when absent
 */
export const receivableRows = (snapshot: Snapshot, renewals?: string): ReceivableRows => {
  const { names } = snapshot;
  const words = renewalWords(snapshot);
  const renewal = !names.includes("Receivables_Contract")
    ? undefined
    : renewals !== undefined
      ? `(${renewals}<>"")*(Receivables_Contract=${renewals})`
      : words.length === 0
        ? undefined
        : `ISNUMBER(MATCH(Receivables_Contract,{${words.map(quoted).join(",")}},0))`;
  const term =
    renewal === undefined ? "Rule_TermNew" : `(Rule_TermNew+(${renewal})*(Rule_TermRenewal-Rule_TermNew))`;
  const isPaid = names.includes("Receivables_Paid");
  const isDue = names.includes("Receivables_Due");
  const dueByTerm = `(Receivables_Invoiced+${term})`;
  return {
    renewal,
    due: isDue ? `(Receivables_Due+${dueByTerm}*(Receivables_Due=""))` : dueByTerm,
    open: (at = "Plan_AsOf") =>
      `(Receivables_Invoiced>0)*(Receivables_Invoiced<=${at})` +
      (isPaid ? `*((Receivables_Paid="")+(Receivables_Paid>${at})>0)` : ""),
    late: (days, at = "Plan_AsOf") => {
      const byTerm = `(Receivables_Invoiced<=${at}-${days}-${term})`;
      return isDue
        ? `(ISNUMBER(Receivables_Due)*(Receivables_Due<=${at}-${days})+(1-ISNUMBER(Receivables_Due))*${byTerm})`
        : byTerm;
    },
  };
};
