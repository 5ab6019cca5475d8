import type { SheetsText } from "../../../locales/en-US/sheets";
import type { ChartBlock, FormItem, TableBlock } from "../../blueprint/blueprint";
import type { Decisions } from "../decisions";
import { namedMembers } from "../namedMembers";
import { planFormula } from "../planFormula";
import { planTable } from "../planTable";
import { quoted } from "../quoted";
import { shortAmount } from "../shortAmount";
import type { Snapshot } from "../snapshot";

/** The last week up to whose end a region was no more than the watch limit under its target's part. */
const lastWeekOnPlan = (region: string): string =>
  "LOOKUP(2,1/((Plan_CatchUp[To]<=Plan_AsOf)*" +
  `(SUMIFS(Sales_Amount,Sales_Region,${region},Sales_Date,">="&Quarter_Start,Sales_Date,"<"&Plan_CatchUp[To]+1)` +
  ">=[@Target]*Plan_CatchUp[TargetSoFar]/Cockpit_Target*(1-Rule_AmberAt))),Plan_CatchUp[To])+1";

/** The names of the plan's regions; none where sales have none. */
export const regionNames = (snapshot: Pick<Snapshot, "members">): readonly string[] =>
  namedMembers(snapshot, "region").map(({ name }) => name);

/** A sentence on the region that is furthest under plan; none without regions. */
export const furthestRegion = (
  { cockpit: { regions: say } }: SheetsText,
  snapshot: Snapshot,
  decisions: Decisions,
): Readonly<Record<string, FormItem>> => {
  if (regionNames(snapshot).length === 0) return {};
  const least = "MIN(Plan_CatchUpRegions[Lead])";
  return {
    Cockpit_Regions: {
      as: "text",
      label: say.Cockpit_Regions,
      formula: planFormula(
        `=IF(${least}>=0,${quoted(say.level)},` +
          `INDEX(Plan_CatchUpRegions[Region],MATCH(${least},Plan_CatchUpRegions[Lead],0))` +
          `&${quoted(say.furthest)}&${shortAmount(`-${least}`, decisions)}&${quoted(say.of)})`,
      ),
    },
  };
};

/** Regions of the plan with what each must still bring, and how far each is from plan; none without regions. */
export const catchUpRegions = (
  text: SheetsText,
  snapshot: Pick<Snapshot, "members">,
): readonly (ChartBlock | TableBlock)[] => {
  const names = regionNames(snapshot);
  if (names.length === 0) return [];
  const say = text.cockpit.regions;
  const of = (column: string): string =>
    `INDEX(Plan_Regions[${column}],MATCH([@Region],Plan_Regions[Region],0))`;
  return [
    planTable(text, "Plan_CatchUpRegions", {
      title: say.title,
      note: say.note,
      rowKey: "Region",
      workingFrom: "Ahead",
      totalLabel: text.total,
      rows: names.map((name) => ({ Region: name })),
      columns: {
        Region: { as: "name" },
        Light: { as: "light", formula: `=IFERROR(${of("Light")},"")` },
        Target: { as: "money", formula: `=IFERROR(${of("Target")},0)`, total: "sum" },
        Sold: { as: "money", formula: `=IFERROR(${of("Sold")},0)`, total: "sum" },
        Gap: { as: "money", formula: "=[@Target]-[@Sold]", total: "sum" },
        PerWeek: {
          as: "money",
          formula: '=IF(Cockpit_DaysLeft=0,"",[@Gap]/COUNTIFS(Plan_CatchUp[DaysLeft],">0"))',
          total: "sum",
        },
        Pace: { as: "share", formula: `=IFERROR(${of("Pace")},"")` },
        Lead: {
          as: "money",
          formula: "=IF(Cockpit_Target<=0,0,[@Sold]-[@Target]*Cockpit_Expected/Cockpit_Target)",
          total: "sum",
        },
        Since: {
          as: "date",
          formula: `=IF(OR([@Lead]>=0,[@Light]="",LEFT([@Light],1)="●"),"",IFERROR(${lastWeekOnPlan("[@Region]")},Quarter_Start))`,
        },
        Ahead: { as: "money", formula: "=MAX(0,[@Lead])" },
        Behind: { as: "money", formula: "=MIN(0,[@Lead])" },
      },
    }),
    {
      block: "chart",
      key: "RegionGaps",
      titleFrom: "Cockpit_Regions",
      table: "Plan_CatchUpRegions",
      x: "Region",
      signed: true,
      series: [
        { column: "Ahead", draw: "stacked", role: "good", labels: "money" },
        { column: "Behind", draw: "stacked", role: "act", labels: "money" },
      ],
    },
  ];
};
