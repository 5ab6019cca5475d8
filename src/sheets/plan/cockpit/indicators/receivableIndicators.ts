import { hasNames } from "../../hasNames";
import type { ReceivableRows } from "../../receivables/receivableRows";
import type { Snapshot } from "../../snapshot";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

const collected = (days: Days): string => `SUMIFS(Receivables_Amount,${within("Receivables_Paid", days)})`;

/** Of what was invoiced since the quarter began, what had been paid at a date. */
const collectionRate = (at: string): string => {
  const invoiced = within("Receivables_Invoiced", { from: "Quarter_Start", to: `${at}+1` });
  return shareOf(
    `SUMIFS(Receivables_Amount,${invoiced},Receivables_Paid,">0",Receivables_Paid,"<"&${at}+1)`,
    `SUMIFS(Receivables_Amount,${invoiced})`,
  );
};

const overdueRate = (rows: ReceivableRows, at: string): string =>
  shareOf(
    `SUMPRODUCT(${rows.open(at)}*${rows.late("1", at)},Receivables_Amount)`,
    `SUMPRODUCT(${rows.open(at)}*1,Receivables_Amount)`,
  );

/** What the receivables tell of cash that came in and cash that is late; none without receivables. */
export const receivableIndicators = (snapshot: Snapshot, rows: ReceivableRows): readonly Indicator[] => {
  if (!hasNames(snapshot, "Receivables_Amount", "Receivables_Invoiced")) return [];
  const { today, weekAgo } = stretches;
  return [
    ...(hasNames(snapshot, "Receivables_Paid")
      ? [
          {
            name: "collectedToday",
            as: "money",
            cadence: "daily",
            now: collected(today),
            before: collected(weekAgo),
            better: "up",
          } as const,
          {
            name: "collection",
            as: "share",
            cadence: "daily",
            now: collectionRate("Plan_AsOf"),
            before: collectionRate("(Plan_AsOf-7)"),
            better: "up",
          } as const,
        ]
      : []),
    {
      name: "overdueRate",
      as: "share",
      cadence: "weekly",
      now: overdueRate(rows, "Plan_AsOf"),
      before: overdueRate(rows, "(Plan_AsOf-7)"),
      target: "Rule_OverdueRate",
      better: "down",
    },
  ];
};
