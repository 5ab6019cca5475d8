import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../../plan/hasNames";
import { isNamed } from "../../plan/isNamed";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import type { Snapshot } from "../../plan/snapshot";

const mostChannels = 20;

/** What a new customer, or else a lead, costs each channel of late against just before (A32); none where the tables do not tell. */
export const acquisitionTable = (text: SheetsText, snapshot: Snapshot): readonly TableBlock[] => {
  const won = ["Channels_Customers", "Channels_Leads"].find((name) => hasNames(snapshot, name));
  const names = (snapshot.lists["Channels_Channel"] ?? []).filter(isNamed).slice(0, mostChannels);
  const told = hasNames(snapshot, "Channels_Channel", "Channels_Spend", "Channels_Date");
  if (won === undefined || names.length === 0 || !told) return [];
  const { title, note, perCustomer, perLead, few, none } = text.market.acquisition;
  const own = plainCriterion("[@Channel]", isWild(names));
  const sum = (column: string, from: string, to: string): string =>
    `=SUMIFS(${column},Channels_Channel,${own},Channels_Date,">"&${from},Channels_Date,"<"&${to}+1)`;
  const lately = ["Plan_AsOf-Rule_SwingDays", "Plan_AsOf"] as const;
  const earlier = ["Plan_AsOf-2*Rule_SwingDays", "Plan_AsOf-Rule_SwingDays"] as const;
  return [
    planTable(text, "Review_Acquisition", {
      title,
      note: `${note} ${won === "Channels_Customers" ? perCustomer : perLead}`,
      rowKey: "Channel",
      rows: names.map((name) => ({ Channel: name })),
      columns: {
        Channel: { as: "name" },
        Cost: { as: "money", formula: '=IF([@Won]<=0,"",[@Spend]/[@Won])' },
        CostBefore: { as: "money", formula: '=IF([@WonBefore]<=0,"",[@SpendBefore]/[@WonBefore])' },
        Change: {
          as: "share",
          formula: '=IF(OR(NOT(ISNUMBER([@Cost])),N([@CostBefore])<=0),"",[@Cost]/[@CostBefore]-1)',
        },
        Light: {
          as: "light",
          formula: `=IF([@Change]="",IF([@Spend]+[@SpendBefore]>0,${quoted(few)},${quoted(none)}),INDEX(List_Light,IF([@Change]>=2*Rule_SnapshotMove,3,IF([@Change]>=Rule_SnapshotMove,2,1))))`,
        },
        Spend: { as: "money", formula: sum("Channels_Spend", ...lately) },
        Won: { as: "count", formula: sum(won, ...lately) },
        SpendBefore: { as: "money", formula: sum("Channels_Spend", ...earlier) },
        WonBefore: { as: "count", formula: sum(won, ...earlier) },
        Means: { as: "text", input: true },
      },
    }),
  ];
};
