import type { SheetsText } from "../../../locales/en-US/sheets";
import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { monthWeeks } from "../../../planning/calendar/monthWeeks";
import type { EngineBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import type { Snapshot } from "../snapshot";
import { leftInUnits } from "./leftInUnits";
import { openDeals } from "./stagesForm";
import type { QuarterOdds } from "./quarterOdds";

/** Deals with a probability in per cent or as a share; the others count as nothing. */
const dealsAndOdds = (snapshot: Snapshot): string => {
  const counted = `${openDeals(snapshot)}*ISNUMBER(Pipeline_Probability)=1`;
  const odds = "Pipeline_Probability/IF(MAX(Pipeline_Probability)>1,100,1)";
  return `IF(${counted},Pipeline_Amount,""),IF(${counted},${odds},"")`;
};

const sumsOfOdds = (
  { cockpit: { engine: say } }: SheetsText,
  snapshot: Snapshot,
  odds: QuarterOdds,
): EngineBlock["spills"] => {
  switch (odds.from) {
    case "none":
      return [];
    case "pipeline":
      return [
        {
          name: "Odds_Answer",
          label: say.Odds_Answer,
          as: "share",
          rows: 1,
          note: say.pipelineNote,
          cells: [
            {
              row: 0,
              formula: `=IF(Odds_Deals=0,"",PIPELINEODDS(Quarter_Target,Quarter_Sold,${dealsAndOdds(snapshot)}))`,
            },
          ],
        },
      ];
    case "quarters":
    case "months": {
      const [plan, booked] =
        odds.from === "quarters"
          ? ["Quarter_Target", "Quarter_Sold"]
          : ["INDEX(Plan_Months[Target],Plan_Quarter*3-2)", "INDEX(Plan_Months[Sold],Plan_Quarter*3-2)"];
      return [
        {
          name: "Odds_Answer",
          label: say.Odds_Answer,
          as: "number",
          columns: 5,
          kinds: ["share", "money", "money", "money", "count"],
          also: { Odds_Chance: 0, Odds_Low: 1, Odds_Middle: 2, Odds_High: 3 },
          rows: 1,
          note: say.historyNote,
          cells: [
            {
              row: 0,
              formula: `=IF(Plan_AsOf>Quarter_End,"",PLANODDS(${plan},Plan_Outlook[Sold],IF(Plan_AsOf<Quarter_Start,"",${booked})))`,
            },
          ],
        },
      ];
    }
  }
};

/** The Cockpit's cells that only Quarterdeck can recalculate: what each week left must bring, and the odds. */
export const cockpitEngine = (
  text: SheetsText,
  snapshot: Snapshot,
  { year, firstMonth, quarter }: Decisions,
  odds: QuarterOdds,
): EngineBlock => {
  const say = text.cockpit.engine;
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  return {
    block: "engine",
    key: "CockpitEngine",
    title: say.title,
    note: say.note,
    spills: [
      {
        name: "Catch_Split",
        label: say.Catch_Split,
        as: "money",
        rows: planned === undefined ? 1 : monthWeeks(planned.from, planned.to).length,
        note: say.catchNote,
        cells: [{ row: 0, formula: `=CATCHUP(${leftInUnits},0,Plan_CatchUp[Weight],Plan_Unit)` }],
      },
      ...sumsOfOdds(text, snapshot, odds),
    ],
  };
};
