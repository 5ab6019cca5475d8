import { hasNames } from "../../hasNames";
import type { Snapshot } from "../../snapshot";
import { openDeals } from "../stagesForm";
import { shareOf, stretches, within, type Days, type Indicator } from "./Indicator";

const decided = (stage: string, days: Days | undefined): string =>
  days === undefined
    ? `COUNTIFS(Pipeline_Stage,${stage})`
    : `COUNTIFS(Pipeline_Stage,${stage},${within("Pipeline_Closes", days)})`;
const winRate = (days?: Days): string => {
  const won = decided("Cockpit_Won", days);
  return shareOf(won, `(${won}+${decided("Cockpit_Lost", days)})`);
};

const { week, lastWeek, fourWeeks, fourBefore } = stretches;

/** What the pipeline tells of deals won, and whether enough are open for the gap; none without a pipeline. */
export const pipelineIndicators = (snapshot: Snapshot): readonly Indicator[] => {
  if (!hasNames(snapshot, "Pipeline_Stage", "Pipeline_Amount")) return [];
  const open = `SUMPRODUCT(${openDeals(snapshot)},Pipeline_Amount)`;
  return [
    ...(hasNames(snapshot, "Pipeline_Closes")
      ? [
          {
            name: "winRate",
            as: "share",
            cadence: "weekly",
            now: winRate(fourWeeks),
            before: winRate(fourBefore),
            better: "up",
          } as const,
          {
            name: "signedWeek",
            as: "count",
            cadence: "weekly",
            now: decided("Cockpit_Won", week),
            before: decided("Cockpit_Won", lastWeek),
            better: "up",
          } as const,
        ]
      : [{ name: "winRate", as: "share", cadence: "weekly", now: winRate(), better: "up" } as const]),
    {
      name: "pipelineOpen",
      as: "money",
      cadence: "weekly",
      now: open,
      target: "MAX(0,Cockpit_Gap)",
      better: "up",
    },
    { name: "coverage", as: "share", cadence: "weekly", now: shareOf(open, "Cockpit_Gap"), better: "up" },
  ];
};
