import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { isNamed } from "../isNamed";
import { isWild } from "../isWild";
import { plainCriterion } from "../plainCriterion";
import { plainName } from "../plainName";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import type { Snapshot } from "../snapshot";

const weeks = [1, 2, 3, 4] as const;
/** As a criterion: whatever is not blank. */
const every = "*";

/** Where a deal's region stands: in a column of its own, or in the team's list beside the deal's seller. */
interface DealRegions {
  readonly regions: readonly string[];
  /** How many deals of the row's region a stage and a span of days have, all of those that have one in the row of all. */
  readonly count: (criteria: string) => string;
}

const dealRegions = (snapshot: Snapshot): DealRegions | undefined => {
  const named = (name: string): readonly string[] => (snapshot.lists[name] ?? []).filter(isNamed);
  if (!hasNames(snapshot, "Pipeline_Stage", "Pipeline_Closes")) return undefined;
  if (hasNames(snapshot, "Pipeline_Region"))
    return {
      regions: named("Pipeline_Region"),
      count: (criteria) => `COUNTIFS(Pipeline_Region,[@Like],${criteria})`,
    };
  if (!hasNames(snapshot, "Pipeline_Seller", "Team_Seller", "Team_Region")) return undefined;
  const seller = plainCriterion("Team_Seller", isWild(named("Team_Seller")));
  const own = `((Team_Region=[@Region])+(Team_Region<>"")*([@Like]=${quoted(every)}))`;
  return {
    regions: named("Team_Region"),
    count: (criteria) => `SUMPRODUCT(${own}*COUNTIFS(Pipeline_Seller,${seller},${criteria}))`,
  };
};

const rate = <Week extends number>({ count }: DealRegions, week: Week) => {
  const decided = (stage: string): string =>
    count(
      `Pipeline_Stage,${stage},Pipeline_Closes,">="&Plan_AsOf+1-7*${week},Pipeline_Closes,"<"&Plan_AsOf+8-7*${week}`,
    );
  const won = decided("Cockpit_Won");
  const both = `(${won}+${decided("Cockpit_Lost")})`;
  return { as: "share", formula: `=IF(${both}<Rule_WinThin,"",${won}/${both})` } as const;
};

/** Whether a week is low: under the rate of all regions, which stands in the first row, by more than the limit. */
const low = (week: number): string =>
  `IF(AND(ISNUMBER([@Week${week}]),ISNUMBER(INDEX(Plan_WinRates[Week${week}],1))),[@Week${week}]<(1-Rule_WinDrop)*INDEX(Plan_WinRates[Week${week}],1),FALSE)`;

/** Won of decided deals by region in the last four weeks, and how many weeks up to the last were low (A67); undefined where the pipeline does not tell. */
export const winRates = (text: SheetsText, snapshot: Snapshot): TableBlock | undefined => {
  const deals = dealRegions(snapshot);
  if (deals === undefined || deals.regions.length === 0) return undefined;
  const { title, note, all } = text.cockpit.winRates;
  const run = weeks.reduceRight(
    (longer, week) => `IF(${low(week)},${longer},${week - 1})`,
    `${weeks.length}`,
  );
  return planTable(text, "Plan_WinRates", {
    title,
    note,
    rowKey: "Region",
    rows: [
      { Region: all, Like: every },
      ...deals.regions.map((name) => ({ Region: name, Like: plainName(name) })),
    ],
    columns: {
      Region: { as: "name" },
      Week4: rate(deals, 4),
      Week3: rate(deals, 3),
      Week2: rate(deals, 2),
      Week1: rate(deals, 1),
      Run: { as: "count", formula: `=${run}` },
      Since: { as: "date", formula: '=IF([@Run]<Rule_WinWeeks,"",Plan_AsOf+1-7*[@Run])' },
      Like: { as: "name" },
    },
  });
};
