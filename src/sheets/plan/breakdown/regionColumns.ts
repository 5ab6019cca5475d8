import type { SheetsText } from "../../../locales/en-US/sheets";
import { plainCriterion } from "../plainCriterion";
import { quoted } from "../quoted";
import type { BreakdownLines } from "./BreakdownLines";
import { gradedColumns } from "./gradedColumns";
import type { lineColumns } from "./lineColumns";

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
  const onTargets = `Plan_Regions[Region],${plainCriterion("[@Line]", wild)}`;
  const isHeld = "SUMPRODUCT((Plan_Regions[Region]=[@Line])*ISNUMBER(Plan_Regions[Lock]))";
  return gradedColumns(columns, {
    table: "Plan_ByRegion",
    list: "List_RegionTier",
    asks: `[@LastYear]*(1+${ofTier})`,
    fixed: { grade: blank, amount: "Quarter_Target*Rule_BlankStart" },
    otherwise: {
      weight: `SUMIFS(Plan_Regions[Weight],${onTargets})`,
      held: `IF(${isHeld}=0,"",SUMIFS(Plan_Regions[Lock],${onTargets}))`,
    },
  });
};
