import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import type { ReviewDimension } from "./reviewDimensions";

const ranks = [1, 2, 3] as const;
/** How a member's key says that it grew or fell. */
const ways = { grew: "+", fell: "-" } as const;

const found = <const Column extends string>(column: Column) =>
  `=IF([@Place]=0,"",INDEX(Review_Members[${column}],[@Place]))` as const;

/** The three that grew most and the three that fell most of each dimension, in money (A75). */
export const moversTable = (text: SheetsText, listed: readonly ReviewDimension[]): TableBlock => {
  const { movers: say, of } = text.results;
  const cut = listed
    .filter(({ names, all }) => names.length < all)
    .map(({ dimension, names, all }) => say.cut(of[dimension], names.length, all));
  return planTable(text, "Review_Movers", {
    title: say.title,
    note: [say.note, ...cut].join(say.between),
    rowKey: "Key",
    workingFrom: "Place",
    rows: listed.flatMap(({ dimension }) =>
      (["grew", "fell"] as const).flatMap((way) =>
        ranks.map((rank) => ({
          Dimension: of[dimension],
          Way: say[way],
          Rank: rank,
          Key: `${dimension}${ways[way]}${rank}`,
        })),
      ),
    ),
    columns: {
      Name: { as: "name", formula: found("Member") },
      Dimension: { as: "name" },
      Way: { as: "name" },
      Rank: { as: "count" },
      Sold: { as: "money", formula: found("Sold") },
      LastYear: { as: "money", formula: found("LastYear") },
      Growth: { as: "money", formula: found("Growth") },
      GrowthShare: { as: "share", formula: '=IF(N([@LastYear])<=0,"",[@Growth]/[@LastYear])' },
      OfGap: {
        as: "share",
        formula: '=IF(OR(Results_Gap<=0,N([@Growth])>=0),"",-[@Growth]/Results_Gap)',
      },
      Place: { as: "count", formula: "=IFERROR(MATCH([@Key],Review_Members[Key],0),0)" },
      Key: { as: "name" },
    },
  });
};
