import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { isWild } from "../../plan/isWild";
import { plainCriterion } from "../../plan/plainCriterion";
import { planTable } from "../../plan/planTable";
import { salesColumn, type ReviewDimension } from "./reviewDimensions";

const ownKind = "(Review_Members[Kind]=[@Kind])" as const;
/** As many of each kind that grew, and that fell, are shown. */
export const ranksShown = 3;
/** From the last: 1 for the one that fell most. */
const fromLast = "(COUNTIFS(Review_Members[Kind],[@Kind])+1-[@Order])" as const;

const before = "(Review_Members[Growth]=[@Growth])*(Review_Members[No]<[@No])" as const;

/**
 * What each member sold in the quarter so far and in the same days of last year, and its place by growth within its dimension.
 *
 * A key ends in `+1` for the member that grew most, in `-1` for the one that fell most. `Slot` orders those that are shown: kind by
 * kind, three that grew, three that fell.
 */
export const membersTable = (text: SheetsText, listed: readonly ReviewDimension[]): TableBlock => {
  const { members: say, of } = text.results;
  return planTable(text, "Review_Members", {
    title: say.title,
    note: say.note,
    rowKey: "No",
    rows: listed
      .flatMap(({ dimension, names }, place) => {
        const own = `${salesColumn[dimension]},${plainCriterion("[@Member]", isWild(names))}`;
        const sold = (from: string, to: string): string =>
          `=SUMIFS(Sales_Amount,${own},Sales_Date,">="&${from},Sales_Date,"<"&${to}+1)`;
        return names.map((name) => ({
          Member: name,
          Dimension: of[dimension],
          Sold: { formula: sold("Quarter_Start", "Results_Until") },
          LastYear: { formula: sold("Results_ThenFrom", "Results_ThenUntil") },
          Kind: dimension,
          Before: place * 2 * ranksShown,
        }));
      })
      .map((row, index) => ({ ...row, No: index + 1 })),
    columns: {
      Member: { as: "name" },
      Dimension: { as: "name" },
      Sold: { as: "money" },
      LastYear: { as: "money" },
      Growth: { as: "money", formula: "=ROUND([@Sold]-[@LastYear],6)" },
      Order: {
        as: "count",
        formula: `=1+SUMPRODUCT(${ownKind}*((Review_Members[Growth]>[@Growth])+${before}))`,
      },
      Key: {
        as: "name",
        formula: `=[@Kind]&IF([@Growth]>0,"+"&[@Order],IF([@Growth]<0,"-"&${fromLast},""))`,
      },
      Slot: {
        as: "count",
        formula: `=IF(AND([@Growth]>0,[@Order]<=${ranksShown}),[@Before]+[@Order],IF(AND([@Growth]<0,${fromLast}<=${ranksShown}),[@Before]+${ranksShown}+${fromLast},""))`,
      },
      No: { as: "count" },
      Kind: { as: "name" },
      Before: { as: "count" },
    },
  });
};
