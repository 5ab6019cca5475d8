import { flexShare as shareOf } from "../../planning/targets/flexShare";
import { ruleDefaults } from "./ruleDefaults";

/** How far floor and stretch lie from the plan, by the plan's own rules (C11). */
export const flexShare = (riskFlags: number): number =>
  shareOf(riskFlags, ruleDefaults.Rule_FlexMin.value, ruleDefaults.Rule_FlexMax.value);
