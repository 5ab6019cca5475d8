import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { saleSpans } from "../saleSpans";
import type { Snapshot } from "../snapshot";
import { spansOf } from "../spansOf";

const lag = "ROUND(INDEX(Plan_Quarters[Elapsed],Plan_Quarter)-[@Attained],6)";

/**
 * Each channel's target, sales, return on spend its kind (B07), and what to do with it (C26, C45); shares stay as they are, and what they leave
 * is a row of its own (C27).
 */
export const channelsTable = (
  text: SheetsText,
  snapshot: Snapshot,
  listed: readonly string[],
): TableBlock => {
  const { list, unassigned } = text.channels;
  const isRest = `[@Channel]=${quoted(unassigned)}` as const;
  const { sold, spent } = sources(snapshot, listed, isRest);
  return planTable(text, "Plan_Channels", {
    title: list.title,
    note: list.note,
    rowKey: "Channel",
    workingFrom: "Roi",
    totalLabel: text.total,
    rows: [...listed, unassigned].map((name) => ({ Channel: name })),
    columns: {
      Channel: { as: "name" },
      Target: { as: "money", formula: "=[@Share]*Quarter_Target", total: "sum" },
      Sold: { as: "money", formula: sold("quarter"), total: "sum" },
      Attained: { as: "share", formula: '=IF([@Target]<=0,"",[@Sold]/[@Target])' },
      Light: {
        as: "light",
        formula: `=IF(OR(${isRest},Plan_AsOf<Quarter_Start,NOT(ISNUMBER([@Attained]))),"",INDEX(List_Light,IF(${lag}>=Rule_RedAt,3,IF(${lag}>=Rule_AmberAt,2,1))))`,
        total: footingCheck(text, "SUM(Plan_Channels[Target])", "Quarter_Target"),
      },
      Plan: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Kind: { as: "choice", input: true, choices: "List_Place" },
      Typed: { as: "share", input: true, least: 0, most: 1, total: "sum" },
      Share: {
        as: "share",
        formula: `=IF(COUNT(Plan_Channels[Typed])=0,[@History],IF(${isRest},1-SUMIFS(Plan_Channels[Typed],Plan_Channels[Channel],${quoted(`<>${unassigned}`)}),N([@Typed])))`,
        total: "sum",
      },
      History: {
        as: "share",
        formula: `=IF(Channel_YearSold<=0,IF(${isRest},1,0),[@YearSold]/Channel_YearSold)`,
        total: "sum",
      },
      Decision: {
        as: "light",
        formula:
          '=IF(AND(NOT(ISNUMBER([@Roi])),NOT(ISNUMBER([@Conversion]))),"",INDEX(List_ChannelDecision,IF(AND(ISNUMBER([@Won]),N([@Won])<Rule_ThinCustomers),2,IF(OR(AND(ISNUMBER([@Roi]),N([@Roi])<Rule_ChannelRoi),AND(ISNUMBER([@Conversion]),N([@Conversion])<Rule_ChannelConversion)),3,1))))',
      },
      Roi: {
        as: "return",
        formula: '=IF(N([@Spend])<=0,"",([@YearSold]*Channel_Margin-[@Spend])/[@Spend])',
      },
      Rank: {
        as: "count",
        formula:
          '=IF(NOT(ISNUMBER([@Roi])),"",1+SUMPRODUCT(ISNUMBER(Plan_Channels[Roi])*(Plan_Channels[Roi]>[@Roi])))',
      },
      Cac: { as: "money", formula: '=IF(OR(N([@Won])<=0,NOT(ISNUMBER([@Spend]))),"",[@Spend]/[@Won])' },
      Conversion: {
        as: "share",
        formula: '=IF(OR(N([@Leads])<=0,NOT(ISNUMBER([@Won]))),"",[@Won]/[@Leads])',
      },
      Spend: { as: "money", formula: spent("Channels_Spend"), total: "sum" },
      Leads: { as: "count", formula: spent("Channels_Leads"), total: "sum" },
      Won: { as: "count", formula: spent("Channels_Customers"), total: "sum" },
      YearSold: { as: "money", formula: sold("year"), total: "sum" },
      Own: { as: "money", formula: `=IF(${isRest},0,[@YearSold])` },
    },
  });
};

type Span = keyof typeof saleSpans;

/** How the director's tables tell what a channel sold and took, of the rest as well. */
const sources = (snapshot: Snapshot, listed: readonly string[], isRest: string) => {
  const has = (name: string): boolean => snapshot.names.includes(name);
  const own = plainCriterion("[@Channel]", isWild(listed));
  const all = plainCriterion("Plan_Channels[Channel]", isWild(listed));
  const dated = has("Channels_Date");
  /** The channels table by the same days, or all of it where it has none. */
  const within = (span: Span): string => (dated ? `,${spansOf("Channels_Date")[span]}` : "");
  const soldBy = (channel: string, span: Span): string => {
    if (has("Sales_Channel")) return `SUMIFS(Sales_Amount,Sales_Channel,${channel},${saleSpans[span]})`;
    return has("Channels_Sales") ? `SUMIFS(Channels_Sales,Channels_Channel,${channel}${within(span)})` : "0";
  };
  return {
    sold: (span: Span): string =>
      `=IF(${isRest},ROUND(SUMIFS(Sales_Amount,${saleSpans[span]})-SUMPRODUCT(${soldBy(all, span)}),6),${soldBy(own, span)})`,
    spent: (name: string): string =>
      has(name) && has("Channels_Channel")
        ? `=IF(${isRest},"",SUMIFS(${name},Channels_Channel,${own}${within("year")}))`
        : '=""',
  };
};
