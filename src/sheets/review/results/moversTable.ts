import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { places } from "../../plan/places";
import { planTable } from "../../plan/planTable";
import { quoted } from "../../plan/quoted";
import { ranksShown } from "./membersTable";
import type { ReviewDimension } from "./reviewDimensions";

const shown = <const Formula extends string>(formula: Formula) => `=IF([@Found]="","",${formula})` as const;
const ofMember = <const Column extends "Member" | "Dimension" | "Sold" | "LastYear" | "Growth" | "Slot">(
  column: Column,
) => `INDEX(Review_Members[${column}],[@Found])` as const;

/** The three that grew most and the three that fell most of each dimension, in money; rows that nobody fills stand at the end (A75). */
export const moversTable = (text: SheetsText, listed: readonly ReviewDimension[]): TableBlock => {
  const { movers: say, of } = text.results;
  const cut = listed
    .filter(({ names, all }) => names.length < all)
    .map(({ dimension, names, all }) => say.cut(of[dimension], names.length, all));
  return planTable(text, "Review_Movers", {
    title: say.title,
    note: [say.note, ...cut].join(say.between),
    rowKey: "Place",
    workingFrom: "Place",
    rows: places(listed.length * 2 * ranksShown),
    columns: {
      Name: { as: "name", formula: shown(ofMember("Member")) },
      Dimension: { as: "name", formula: shown(ofMember("Dimension")) },
      Way: {
        as: "name",
        formula: shown(`IF(${ofMember("Growth")}>0,${quoted(say.grew)},${quoted(say.fell)})`),
      },
      Rank: { as: "count", formula: shown(`MOD(${ofMember("Slot")}-1,${ranksShown})+1`) },
      Sold: { as: "money", formula: shown(ofMember("Sold")) },
      LastYear: { as: "money", formula: shown(ofMember("LastYear")) },
      Growth: { as: "money", formula: shown(ofMember("Growth")) },
      GrowthShare: { as: "return", formula: '=IF(N([@LastYear])<=0,"",[@Growth]/[@LastYear])' },
      OfGap: {
        as: "share",
        formula: '=IF(OR(Results_Gap<=0,N([@Growth])>=0),"",-[@Growth]/Results_Gap)',
      },
      Place: { as: "count" },
      Found: {
        as: "count",
        formula: '=IFERROR(MATCH(SMALL(Review_Members[Slot],[@Place]),Review_Members[Slot],0),"")',
      },
    },
  });
};
