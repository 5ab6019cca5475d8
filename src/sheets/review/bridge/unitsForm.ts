import type { SheetsText } from "../../../locales/en-US/sheets";
import type { FormBlock } from "../../blueprint/blueprint";
import { planFormula } from "../../plan/planFormula";
import { saleSpans } from "../../plan/saleSpans";
import type { Snapshot } from "../../plan/snapshot";
import { thenSpan, unitsOf } from "./productsTable";

/** What the products' parts are measured by: all units now and last year, and how those both planned and sold have grown. */
export const unitsForm = ({ bridge: { units: say } }: SheetsText, snapshot: Snapshot): FormBlock => ({
  block: "form",
  key: "BridgeUnits",
  title: say.title,
  items: {
    Bridge_ThenSold: {
      as: "money",
      label: say.Bridge_ThenSold,
      formula: `=SUMIFS(Sales_Amount,${thenSpan})`,
    },
    Bridge_ThenUnits: {
      as: "number",
      label: say.Bridge_ThenUnits,
      formula: `=${unitsOf(snapshot, thenSpan)}`,
    },
    Bridge_Units: {
      as: "number",
      label: say.Bridge_Units,
      formula: `=${unitsOf(snapshot, saleSpans.quarter)}`,
    },
    Bridge_UnitsPlan: {
      as: "number",
      label: say.Bridge_UnitsPlan,
      formula: planFormula("=SUMIFS(Review_BridgeProducts[PlanUnits],Review_BridgeProducts[Kept],1)"),
    },
    Bridge_UnitsSold: {
      as: "number",
      label: say.Bridge_UnitsSold,
      formula: planFormula("=SUMIFS(Review_BridgeProducts[Units],Review_BridgeProducts[Kept],1)"),
    },
    Bridge_UnitsRatio: {
      as: "index",
      label: say.Bridge_UnitsRatio,
      formula: "=IF(Bridge_UnitsPlan=0,1,Bridge_UnitsSold/Bridge_UnitsPlan)",
      note: say.ratioNote,
    },
  },
});
