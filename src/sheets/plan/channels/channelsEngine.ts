import type { SheetsText } from "../../../locales/en-US/sheets";
import type { EngineBlock } from "../../blueprint/blueprint";

const bound = (column: "Least" | "Most"): string =>
  `IF(ISNUMBER(Plan_ChannelBudget[${column}]),Plan_ChannelBudget[${column}],"")`;

/** What only Quarterdeck recalculates: the split of the acquisition pot that brings most. */
export const channelsEngine = ({ channels: { engine: say } }: SheetsText, listed: number): EngineBlock => ({
  block: "engine",
  key: "ChannelsEngine",
  title: say.title,
  note: say.note,
  spills: [
    {
      name: "Channel_Split",
      label: say.Channel_Split,
      as: "money",
      rows: listed,
      note: say.splitNote,
      cells: [
        {
          row: 0,
          formula: `=BUDGETSPLIT(INDEX(Plan_Budget[Amount],1),Plan_ChannelBudget[Scale],IF(ISNUMBER(Plan_ChannelBudget[Exponent]),Plan_ChannelBudget[Exponent],Rule_SpendExponent),${bound("Least")},${bound("Most")})`,
        },
      ],
    },
  ],
});
