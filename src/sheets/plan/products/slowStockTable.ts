import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import { planTable } from "../planTable";
import { quoted } from "../quoted";

const mostSlow = 10;
const place = "MATCH([@Rank],Plan_Products[SlowRank],0)";
const ofProduct = <const Column extends string>(column: Column) =>
  `INDEX(Plan_Products[${column}],${place})` as const;

/** Products that do not move, the largest first, each with the offer that clears it (B18, A15, A50). */
export const slowStockTable = (text: SheetsText, listed: readonly string[]): TableBlock => {
  const { title, note, noOffer } = text.products.slow;
  const own = plainCriterion("[@Product]", isWild(listed));
  return planTable(text, "Plan_SlowStock", {
    title,
    note,
    rowKey: "Rank",
    workingFrom: "Rank",
    rows: Array.from({ length: Math.max(1, Math.min(mostSlow, listed.length)) }, (_, at) => ({
      Rank: at + 1,
    })),
    columns: {
      Product: { as: "name", formula: `=IFERROR(${ofProduct("Product")},"")` },
      Sold: { as: "money", formula: `=IF([@Product]="","",${ofProduct("Sold")})` },
      Lately: { as: "money", formula: `=IF([@Product]="","",${ofProduct("Lately")})` },
      Cover: { as: "days", formula: `=IF([@Product]="","",${ofProduct("Cover")})` },
      Light: { as: "light", formula: `=IF([@Product]="","",${ofProduct("Moves")})` },
      Offer: {
        as: "sentence",
        lines: 2,
        formula: `=IF([@Product]="","",IFERROR(INDEX(Plan_Offers[Offer],MATCH(${own},Plan_Offers[Product],0))&"",${quoted(noOffer)}))`,
      },
      Quadrant: { as: "name", formula: `=IF([@Product]="","",${ofProduct("Quadrant")})` },
      Before: { as: "money", formula: `=IF([@Product]="","",${ofProduct("Before")})` },
      Rank: { as: "count" },
    },
  });
};
