import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { footingCheck } from "../footingCheck";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const ofChannel = (column: "Spend" | "YearSold"): string =>
  `N(INDEX(Plan_Channels[${column}],MATCH([@Channel],Plan_Channels[Channel],0)))`;
const exponent = "IF(ISNUMBER([@Exponent]),[@Exponent],Rule_SpendExponent)";

/** How the acquisition pot would bring most, beside what is spent now, with what that assumes of each channel. */
export const channelBudgetTable = (text: SheetsText, listed: readonly string[]): TableBlock => {
  const { title, note, last } = text.channels.split;
  return planTable(text, "Plan_ChannelBudget", {
    title,
    note,
    rowKey: "Channel",
    totalLabel: text.total,
    rows: listed.map((name) => ({ Channel: name })),
    columns: {
      Channel: { as: "name" },
      Suggested: {
        as: "money",
        formula: "=INDEX(Channel_Split,ROW()-ROW(Plan_ChannelBudget[[#Headers],[Suggested]]))",
        total: "sum",
      },
      Now: { as: "money", formula: `=${ofChannel("Spend")}/4`, total: "sum" },
      Change: { as: "share", formula: '=IF([@Now]<=0,"",[@Suggested]/[@Now]-1)' },
      Brings: {
        as: "money",
        formula: `=[@Scale]*MAX(0,[@Suggested])^${exponent}`,
        total: footingCheck(text, "SUM(Plan_ChannelBudget[Suggested])", "INDEX(Plan_Budget[Amount],1)"),
      },
      Reason: {
        as: "sentence",
        formula: `=IF([@Suggested]<=0,"",${quoted(last)}&TEXT([@Brings]*${exponent}/[@Suggested],"0.00"))`,
      },
      Scale: {
        as: "index",
        formula: `=IF([@Now]<=0,0,ROUND(${ofChannel("YearSold")}/4/[@Now]^${exponent},6))`,
      },
      Exponent: { as: "index", input: true, least: 0.01, most: 1 },
      Least: { as: "money", input: true, least: 0 },
      Most: { as: "money", input: true, least: 0 },
    },
  });
};
