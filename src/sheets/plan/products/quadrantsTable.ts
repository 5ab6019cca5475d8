import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { linkTo } from "../linkTo";
import { planTable } from "../planTable";

/** Question marks sell off their stock, dogs are ended. */
const cleared: ReadonlySet<string> = new Set(["questionMark", "dog"]);

/** The four quadrants, each with its goal and way; what is to be cleared or ended leads to the slow stock (B06, B15, B18). */
export const quadrantsTable = (text: SheetsText): TableBlock => {
  const { quadrants, slow } = text.products;
  const { title, note, plays, colon } = quadrants;
  const { List_Quadrant, List_QuadrantGoal } = text.lists;
  const ofQuadrant = (column: "Sold" | "Target"): string =>
    `SUMIFS(Plan_Products[${column}],Plan_Products[Quadrant],[@Quadrant])`;
  return planTable(text, "Plan_Quadrants", {
    title,
    note,
    rowKey: "Quadrant",
    rows: (["star", "cashCow", "questionMark", "dog"] as const).map((quadrant) => ({
      Quadrant: List_Quadrant.choices[quadrant],
      Play: `${List_QuadrantGoal.choices[quadrant]}${colon}${plays[quadrant]}`,
      Link: cleared.has(quadrant) ? { formula: linkTo("Plan_SlowStock", slow.title) } : null,
    })),
    columns: {
      Quadrant: { as: "name" },
      Sold: { as: "money", formula: `=${ofQuadrant("Sold")}` },
      Share: { as: "share", formula: '=IF(Product_YearSold<=0,"",[@Sold]/Product_YearSold)' },
      Target: { as: "money", formula: `=${ofQuadrant("Target")}` },
      Link: { as: "link" },
      Play: { as: "sentence" },
      Owner: { as: "person", input: true },
      Products: { as: "count", formula: "=COUNTIF(Plan_Products[Quadrant],[@Quadrant])" },
      Slow: {
        as: "count",
        formula: '=COUNTIFS(Plan_Products[Quadrant],[@Quadrant],Plan_Products[SlowRank],">0")',
      },
    },
  });
};
