import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { numbered } from "../numbered";
import { planTable } from "../planTable";

const blankRows = 3;

/** New channels on trial (C28): a capped budget, a gate, and the verdict from the conversion reached. */
export const channelTestsTable = (text: SheetsText, listed: readonly string[]): TableBlock => {
  const { title, note, rows } = text.channels.tests;
  const smallest = listed.at(-1) ?? null;
  return planTable(text, "Plan_ChannelTests", {
    title,
    note,
    rowKey: "Id",
    rows: numbered(
      "T-",
      rows.length + blankRows,
      rows.map((step) => ({ Channel: smallest, Step: step })),
    ),
    columns: {
      Channel: { as: "name", input: true },
      Cap: { as: "money", input: true, least: 0 },
      Until: { as: "date", input: true },
      Gate: { as: "share", formula: '=IF([@Channel]="","",Rule_TestGate)' },
      Verdict: {
        as: "light",
        formula:
          '=IF(NOT(ISNUMBER([@Reached])),"",INDEX(List_TestVerdict,IF(ROUND([@Reached]-[@Gate],9)>=0,1,IF(AND([@Until]<>"",Plan_AsOf>N([@Until])),3,2))))',
      },
      Step: { as: "sentence", input: true },
      Owner: { as: "person", input: true },
      Reached: {
        as: "share",
        formula:
          '=IF([@Channel]="","",IFERROR(INDEX(Plan_Channels[Conversion],MATCH([@Channel],Plan_Channels[Channel],0)),""))',
      },
      Id: { as: "name" },
    },
  });
};
