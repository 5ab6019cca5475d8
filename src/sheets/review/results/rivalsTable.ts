import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { planTable } from "../../plan/planTable";
import { weightedMarks } from "../../plan/year/weightedMarks";

/** What the own company and the rest of the market sold; a rival sold what is typed. */
const sold = <const Own extends string, const Market extends string, const Typed extends string>(
  own: Own,
  market: Market,
  typed: Typed,
) =>
  `=IF([@Id]="us",${own},IF([@Id]="rest",IF(N(${market})<=0,"",${market}-${own}-SUM(Review_Rivals[${typed}])),IF(COUNT([@${typed}])=0,"",[@${typed}])))` as const;

const ofMarket = <const Amount extends string, const Market extends string>(amount: Amount, market: Market) =>
  `=IF(OR(COUNT([@${amount}])=0,N(${market})<=0),"",[@${amount}]/${market})` as const;

/**
 * Ourselves and the rivals side by side: market share, its change, growth, and the marks of the Year sheet (B03, B41).
 *
 * @param scanned - the Year sheet is there, whose marks are shown; otherwise they are typed
 */
export const rivalsTable = (text: SheetsText, scanned: boolean): TableBlock => {
  const { shares: say } = text.results;
  const marks = { us: weightedMarks("Us"), a: weightedMarks("RivalA"), b: weightedMarks("RivalB") } as const;
  const sides = [
    { Id: "us", Who: say.us, marks: marks.us },
    { Id: "a", Who: text.tables.Plan_Compete.RivalA, marks: marks.a },
    { Id: "b", Who: text.tables.Plan_Compete.RivalB, marks: marks.b },
    { Id: "rest", Who: say.rest, marks: undefined },
  ];
  return planTable(text, "Review_Rivals", {
    title: say.title,
    note: say.note,
    rowKey: "Id",
    workingFrom: "Id",
    rows: sides.map(({ Id, Who, marks: formula }) => ({
      Id,
      Who,
      ...(scanned && formula !== undefined ? { Score: { formula } } : {}),
    })),
    columns: {
      Who: { as: "name", input: true },
      Share: { as: "share", formula: ofMarket("Now", "Results_Market") },
      ShareThen: { as: "share", formula: ofMarket("Then", "Results_MarketThen") },
      Points: { as: "share", formula: '=IF(COUNT([@Share],[@ShareThen])<2,"",[@Share]-[@ShareThen])' },
      Growth: {
        as: "share",
        formula: '=IF(OR(COUNT([@Now],[@Then])<2,N([@Then])<=0),"",[@Now]/[@Then]-1)',
      },
      Now: { as: "money", formula: sold("Results_Sold", "Results_Market", "Typed") },
      Then: { as: "money", formula: sold("Results_LastYear", "Results_MarketThen", "TypedThen") },
      Typed: { as: "money", input: true, least: 0 },
      TypedThen: { as: "money", input: true, least: 0 },
      Score: scanned ? { as: "number" } : { as: "number", input: true, least: 0, most: 100 },
      Note: { as: "text", input: true },
      Id: { as: "name" },
    },
  });
};
