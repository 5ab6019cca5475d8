import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../../plan/quoted";
import type { ReviewLines } from "../results/reviewLines";

const ranks = [1, 2, 3] as const;

const found = <const Column extends string>(column: Column) =>
  `=IF([@Place]=0,"",INDEX(Review_Standings[${column}],[@Place]))` as const;

/** Three rows for each kind of lines: those furthest behind, or those furthest ahead. */
export const rankedRows = (text: SheetsText, all: readonly ReviewLines[], way: "+" | "-") =>
  all.flatMap(({ lines: { dimension } }) =>
    ranks.map((rank) => ({ Of: text.breakdown.by[dimension], Rank: rank, Key: `${dimension}${way}${rank}` })),
  );

/**
 * The line at a row's place with its numbers, what is typed beside it, and whether that is still about this line.
 *
 * @param none - said in a kind's first row when no line is there
 */
export const rankedColumns = ({ weekly: { about: say } }: SheetsText, none: string) =>
  ({
    Of: { as: "name" },
    Rank: { as: "count" },
    Line: {
      as: "name",
      formula: `=IF([@Place]=0,IF([@Rank]=1,${quoted(none)},""),INDEX(Review_Standings[Line],[@Place]))`,
    },
    Attainment: {
      as: "share",
      formula:
        '=IF([@Place]=0,"",INDEX(Review_Standings[Sold],[@Place])/INDEX(Review_Standings[Target],[@Place]))',
    },
    Lead: { as: "money", formula: found("Lead") },
    Said: { as: "text", input: true },
    About: { as: "name", input: true },
    Who: { as: "person", input: true },
    Due: { as: "date", input: true },
    Check: {
      as: "check",
      formula: `=IF([@Said]="","",IF([@About]="",${quoted(say.whom)},IF([@About]<>[@Line],${quoted(say.moved)},IF([@Who]="",${quoted(say.who)},IF([@Due]="",${quoted(say.due)},"✓")))))`,
    },
    Place: { as: "count", formula: "=IFERROR(MATCH([@Key],Review_Standings[Key],0),0)" },
    Key: { as: "name" },
  }) as const;
