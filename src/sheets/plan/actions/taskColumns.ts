import type { SheetsText } from "../../../locales/en-US/sheets";
import { lagLight } from "../lagLight";
import { quoted } from "../quoted";
import { ganttColumns } from "./ganttColumns";

const dated = "AND(COUNT([@Start],[@Due])=2,[@Start]<=[@Due])";
const weekOf = (day: string) => `INT((${day}-Gantt_Start)/7)+1`;
/** Share of a task's calendar days that have gone, the as-of day among them. */
const elapsed = "MIN(1,(Plan_AsOf-[@Start]+1)/([@Due]-[@Start]+1))";

/**
 * What tasks and milestones share: what is shown, dates, progress, the light by the lag between time gone and progress in points
 * (B31–33) and their bar; and the working columns: what the light asks for, and the weeks the bar covers.
 *
 * A bar is done up to the last week whose days of the task lie within its progress.
 */
export const taskColumns = ({ actions: { steps } }: SheetsText) => ({
  shown: {
    Owner: { as: "person", input: true },
    Start: { as: "date", input: true },
    Due: { as: "date", input: true },
    Progress: { as: "share", input: true, least: 0, most: 1 },
    Light: {
      as: "light",
      formula: lagLight('[@Lag]=""', "[@Lag]", "AND(Plan_AsOf>[@Due],[@Progress]<1)"),
    },
    Goal: { as: "text", input: true },
    Line: { as: "name", input: true },
    ...ganttColumns,
  } as const,
  working: {
    Lag: {
      as: "share",
      formula: `=IF(${dated},IF(Plan_AsOf<[@Start],"",ROUND(${elapsed}-[@Progress],6)),"")`,
    },
    First: { as: "count", formula: `=IF(${dated},${weekOf("[@Start]")},"")` },
    Last: { as: "count", formula: `=IF(${dated},${weekOf("[@Due]")},"")` },
    Until: {
      as: "count",
      formula: `=IF(${dated},IF([@Progress]>=1,[@Last],INT(([@Start]+ROUND(([@Due]-[@Start]+1)*[@Progress],0)-Gantt_Start)/7)),"")`,
    },
    Step: {
      as: "text",
      formula: `=IF([@Light]="","",IF([@Progress]>=1,${quoted(steps.done)},CHOOSE(MATCH([@Light],List_Light,0),${quoted(steps.good)},${quoted(steps.watch)},${quoted(steps.act)})))`,
    },
  } as const,
});
