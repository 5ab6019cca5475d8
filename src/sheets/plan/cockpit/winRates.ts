import type { SheetsText } from "../../../locales/en-US/sheets";
import type { TableBlock } from "../../blueprint/blueprint";
import { hasNames } from "../hasNames";
import { isNamed } from "../isNamed";
import { plainName } from "../plainName";
import { planTable } from "../planTable";
import type { Snapshot } from "../snapshot";

const weeks = [1, 2, 3, 4] as const;

/** Deals of a region that were decided in a trailing week, 1 the latest. */
const decided = (stage: string, week: number): string =>
  `COUNTIFS(Pipeline_Region,[@Like],Pipeline_Stage,${stage},Pipeline_Closes,">="&Plan_AsOf+1-7*${week},Pipeline_Closes,"<"&Plan_AsOf+8-7*${week})`;

const rate = <Week extends number>(week: Week) => {
  const won = decided("Cockpit_Won", week);
  const both = `(${won}+${decided("Cockpit_Lost", week)})`;
  return { as: "share", formula: `=IF(${both}<Rule_WinThin,"",${won}/${both})` } as const;
};

/** Whether a week is low: under the rate of all regions, which stands in the first row, by more than the limit. */
const low = (week: number): string =>
  `IF(AND(ISNUMBER([@Week${week}]),ISNUMBER(INDEX(Plan_WinRates[Week${week}],1))),[@Week${week}]<(1-Rule_WinDrop)*INDEX(Plan_WinRates[Week${week}],1),FALSE)`;

/** Won of decided deals by region in the last four weeks, and how many weeks up to the last were low (A67); undefined where the pipeline does not tell. */
export const winRates = (text: SheetsText, snapshot: Snapshot): TableBlock | undefined => {
  const regions = (snapshot.lists.Pipeline_Region ?? []).filter(isNamed);
  if (!hasNames(snapshot, "Pipeline_Stage", "Pipeline_Region", "Pipeline_Closes") || regions.length === 0)
    return undefined;
  const { title, note, all } = text.cockpit.winRates;
  const run = weeks.reduceRight(
    (longer, week) => `IF(${low(week)},${longer},${week - 1})`,
    `${weeks.length}`,
  );
  return planTable(text, "Plan_WinRates", {
    title,
    note,
    rowKey: "Region",
    rows: [{ Region: all, Like: "*" }, ...regions.map((name) => ({ Region: name, Like: plainName(name) }))],
    columns: {
      Region: { as: "name" },
      Week4: rate(4),
      Week3: rate(3),
      Week2: rate(2),
      Week1: rate(1),
      Run: { as: "count", formula: `=${run}` },
      Since: { as: "date", formula: '=IF([@Run]<Rule_WinWeeks,"",Plan_AsOf+1-7*[@Run])' },
      Like: { as: "name" },
    },
  });
};
