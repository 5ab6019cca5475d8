import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../planTable";

/** As many bubbles as one tells apart. */
const mostBubbles = 12;
const place = "MATCH([@Rank],Plan_Products[Rank],0)";

/** The largest products as the chart of quadrants draws them. */
export const productMapTable = (text: SheetsText, listed: number): TableBlock => {
  const { title, note } = text.products.map;
  return planTable(text, "Plan_ProductMap", {
    title,
    note,
    rowKey: "Rank",
    rows: Array.from({ length: Math.max(1, Math.min(mostBubbles, listed)) }, (_, index) => ({
      Rank: index + 1,
    })),
    columns: {
      Product: { as: "name", formula: `=IFERROR(INDEX(Plan_Products[Product],${place}),"")` },
      Sold: { as: "money", formula: `=IF([@Product]="","",INDEX(Plan_Products[Sold],${place}))` },
      Growth: { as: "share", formula: `=IF([@Product]="","",INDEX(Plan_Products[Growth],${place}))` },
      Strength: { as: "share", formula: `=IF([@Product]="","",INDEX(Plan_Products[Strength],${place}))` },
      Rank: { as: "count" },
    },
  });
};
