import type { SheetsText } from "../../../locales/en-US/sheets";
import { quoted } from "../quoted";
import type { BreakdownLines } from "./BreakdownLines";
import type { lineColumns } from "./lineColumns";
import { criterion } from "./lineSales";

/**
 * The lines' columns with each region's tier (B14): core grows with the market, growth faster than the plan, blank gets a fixed start.
 *
 * Until a weight, a lock or a tier is set here, what the Targets sheet has for the region holds.
 *
 * @param scanned - the Year sheet is there and has the market's growth
 */
export const regionColumns = (
  { lists: { List_RegionTier } }: SheetsText,
  { wild }: BreakdownLines,
  columns: ReturnType<typeof lineColumns>,
  scanned: boolean,
) => {
  const { core, growth, blank } = List_RegionTier.choices;
  const market = scanned ? "Market_Growth" : "Rule_MarketGrowth";
  const asked = "N(Quarter_Growth)";
  const ofTier =
    `IF([@Tier]=${quoted(core)},${market},` +
    `IF([@Tier]=${quoted(growth)},${asked}+ABS(${asked})*(Rule_GrowthTier-1),${asked}))`;
  const start = "ROUND(Quarter_Target*Rule_BlankStart/Plan_Unit,0)*Plan_Unit";
  const startsBlank = `AND([@Tier]=${quoted(blank)},COUNTIF(Plan_ByRegion[Tier],${quoted(blank)})<ROWS(Plan_ByRegion[Tier]))`;
  const held = "(Plan_Regions[Region]=[@Line])*ISNUMBER(Plan_Regions[Lock])";
  const tiered = 'COUNTIF(Plan_ByRegion[Tier],"?*")>0';
  const onTargets = `Plan_Regions[Region],${criterion("[@Line]", wild)}`;
  const {
    BottomUp,
    WithBottomUp,
    Differs,
    Reason,
    LastYear,
    History,
    Weight,
    Elapsed,
    Resource,
    Strategy,
    ...first
  } = columns;
  return {
    ...first,
    Tier: { as: "choice", input: true, choices: "List_RegionTier" },
    BottomUp,
    WithBottomUp,
    Differs,
    Reason,
    LastYear,
    History,
    TierTarget: {
      as: "money",
      formula: `=IF(${tiered},MAX([@LastYear]*(1+${ofTier}),0),"")`,
      total: `=IF(${tiered},SUM(Plan_ByRegion[TierTarget]),"")`,
    },
    Held: {
      as: "money",
      formula: `=IF(ISNUMBER([@Lock]),[@Lock],IF(${startsBlank},${start},IF(SUMPRODUCT(${held})=0,"",SUMIFS(Plan_Regions[Lock],${onTargets}))))`,
      total: '=IF(COUNT(Plan_ByRegion[Held])=0,"",SUM(Plan_ByRegion[Held]))',
    },
    Weight: {
      ...Weight,
      formula: `=IF(COUNT(Plan_ByRegion[Typed])>0,[@Typed],IF(${tiered},[@TierTarget],SUMIFS(Plan_Regions[Weight],${onTargets})))`,
    },
    Elapsed,
    Resource,
    Strategy,
  } as const;
};
