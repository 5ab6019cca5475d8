import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../../plan/decisions";
import { isWild } from "../../plan/isWild";
import { placeBySize } from "../../plan/placeBySize";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { quarterTag } from "../../plan/quarterTag";

/**
 * Each customer's health as it was signed and as it is (B40).
 *
 * `Steps` counts the bands a customer fell; those that fell come before those that rose, each by the money at stake.
 */
export const bandsTable = (text: SheetsText, decisions: Decisions, listed: readonly string[]): TableBlock => {
  const { title, note } = text.signed.bands;
  const tag = quarterTag(decisions);
  const place = `MATCH(${plainCriterion("[@Customer]", isWild(listed))},Plan_Customers[Customer],0)`;
  const now = (column: "Band" | "Score" | "Stake"): string =>
    `=IFERROR(INDEX(Plan_Customers[${column}],${place}),"")`;
  return planTable(text, "Review_Bands", {
    title,
    note,
    rowKey: "Key",
    rows: listed.map((Customer, at) => ({ Customer, Row: at + 1, Key: `${tag} ${Customer}` })),
    columns: {
      Customer: { as: "name" },
      Signed: { as: "choice", input: true, bySigning: true, choices: "List_HealthBand" },
      Then: { as: "count", input: true, bySigning: true },
      Now: { as: "light", formula: now("Band") },
      Score: { as: "count", formula: now("Score") },
      Stake: { as: "money", formula: now("Stake") },
      Steps: {
        as: "count",
        formula:
          '=IF(OR([@Signed]="",[@Now]=""),0,IFERROR(MATCH([@Now],List_HealthBand,0)-MATCH([@Signed],List_HealthBand,0),0))',
      },
      Size: {
        as: "number",
        formula: "=IF([@Steps]=0,0,IF([@Steps]>0,2,1)+N([@Stake])/(1+SUM(Review_Bands[Stake])))",
      },
      Place: { as: "count", formula: `=IF([@Size]=0,"",${placeBySize("Review_Bands", "Size")})` },
      Row: { as: "count" },
      Key: { as: "name" },
    },
  });
};
