import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

/** Both uses of the room side by side, the one in use marked; they never add up (C11). */
export const waysTable = (text: SheetsText): TableBlock => {
  const { ways: say } = text.year;
  const { band, over } = text.lists.List_FlexWay.choices;
  const only = (way: string, amount: string, otherwise = '""'): string =>
    `=IF([@Way]=${quoted(way)},${amount},${otherwise})`;
  return planTable(text, "Plan_Ways", {
    title: say.both,
    rowKey: "Way",
    rows: [{ Way: band }, { Way: over }],
    columns: {
      Way: { as: "name" },
      Floor: { as: "money", formula: only(band, "Plan_Floor") },
      Target: { as: "money", formula: "=Year_Target" },
      Stretch: { as: "money", formula: only(band, "Plan_Stretch") },
      Field: {
        as: "money",
        formula: only(over, "ROUND(Year_Target/(1-Plan_Flex)/Plan_Unit,0)*Plan_Unit", "Year_Target"),
      },
      Used: { as: "name", formula: `=IF([@Way]=Flex_Way,${quoted(say.used)},"")` },
    },
  });
};
