import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { planFormula } from "../planFormula";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import { sheetsOf } from "../sheetKeys";
import type { Snapshot } from "../snapshot";

/** The method's example: 1,000,000 for 500 customers (C47). */
const exampleCustomers = 500;
const orders = `COUNTIFS(${saleSpans.year})`;

/** What a new customer may cost, and after how many orders that comes back (C47). */
export const channelsForm = (
  text: SheetsText,
  snapshot: Pick<Snapshot, "names">,
  decisions: Decisions,
): FormBlock => {
  const { glance: say } = text.channels;
  const has = (name: string): boolean => snapshot.names.includes(name);
  const goal = sheetsOf(snapshot, decisions).includes("Customers");
  const spend = has("Channels_Spend");
  return {
    block: "form",
    key: "ChannelsGlance",
    title: say.title,
    items: {
      Channel_Headline: { as: "text", label: say.Channel_Headline, formula: headline(text) },
      Channel_YearSold: {
        as: "money",
        label: say.Channel_YearSold,
        formula: `=SUMIFS(Sales_Amount,${saleSpans.year})`,
        note: say.yearNote,
      },
      Channel_NoChannel: {
        as: "share",
        label: say.Channel_NoChannel,
        formula: planFormula(
          `=SUMIFS(Plan_Channels[History],Plan_Channels[Channel],${quoted(text.channels.unassigned)})`,
        ),
      },
      Channel_OrderValue: {
        as: "money",
        label: say.Channel_OrderValue,
        formula: `=IF(${orders}=0,0,Channel_YearSold/${orders})`,
        note: say.orderNote,
      },
      Channel_Margin: {
        as: "share",
        label: say.Channel_Margin,
        input: true,
        ...(has("Sales_Cost")
          ? {
              formula: `=IF(Channel_YearSold<=0,1,1-SUMIFS(Sales_Cost,${saleSpans.year})/Channel_YearSold)`,
              note: say.marginNote.known,
            }
          : { start: 1, note: say.marginNote.unknown }),
      },
      Channel_Budget: {
        as: "money",
        label: say.Channel_Budget,
        input: true,
        least: 0,
        ...(spend
          ? { formula: planFormula("=SUM(Plan_Channels[Spend])/4"), note: say.budgetNote.known }
          : { note: say.budgetNote.unknown }),
      },
      Channel_NewCustomers: {
        as: "count",
        label: say.Channel_NewCustomers,
        input: true,
        least: 0,
        ...(goal
          ? { formula: "=Goal_NewCustomers", note: say.newNote.goal }
          : { start: exampleCustomers, note: say.newNote.example }),
      },
      Channel_Cac: {
        as: "money",
        label: say.Channel_Cac,
        formula: planFormula(
          '=IF(N(Channel_NewCustomers)<=0,"",INDEX(Plan_Budget[Amount],1)/Channel_NewCustomers)',
        ),
        note: say.cacNote,
      },
      Channel_FirstMargin: {
        as: "money",
        label: say.Channel_FirstMargin,
        formula: "=Channel_OrderValue*Channel_Margin",
      },
      Channel_Payback: {
        as: "hours",
        label: say.Channel_Payback,
        formula: '=IF(OR(N(Channel_Cac)<=0,Channel_FirstMargin<=0),"",Channel_Cac/Channel_FirstMargin)',
        note: say.paybackNote,
      },
      Channel_PaybackSays: {
        as: "text",
        label: say.Channel_PaybackSays,
        formula: `=IF(NOT(ISNUMBER(Channel_Payback)),${quoted(say.noAnswer)},IF(Channel_Payback<=1,${quoted(say.good)},IF(Channel_Payback<Rule_PaybackOrders,${quoted(say.watch.before)}&TEXT(Channel_Payback,"0.0")&${quoted(say.watch.after)},${quoted(say.act.before)}&TEXT(Channel_Payback,"0.0")&${quoted(say.act.after)})))`,
      },
    },
  };
};

/** The largest channel, and the one with the best return where spend is known. */
const headline = ({ channels: { headline: say } }: SheetsText): string => {
  const largest = "INDEX(Plan_Channels[Channel],MATCH(MAX(Plan_Channels[Own]),Plan_Channels[Own],0))";
  const best = "INDEX(Plan_Channels[Channel],MATCH(1,Plan_Channels[Rank],0))";
  return planFormula(
    `=IF(OR(MAX(Plan_Channels[Own])<=0,Channel_YearSold<=0),${quoted(say.none)},${quoted(say.before)}&${largest}&${quoted(say.brings)}&TEXT(MAX(Plan_Channels[Own])/Channel_YearSold,"0%")&${quoted(say.share)})&IF(COUNT(Plan_Channels[Rank])=0,"",${quoted(say.best)}&${best})`,
  );
};
