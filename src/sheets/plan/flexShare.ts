import { ruleDefaults } from "./ruleDefaults";

/** How far floor and stretch lie from the plan: 0.10 without a risk flag, 0.15 with three (C11). */
export const flexShare = (riskFlags: number): number => {
  const least = ruleDefaults.Rule_FlexMin.value;
  return least + ((ruleDefaults.Rule_FlexMax.value - least) * riskFlags) / 3;
};
