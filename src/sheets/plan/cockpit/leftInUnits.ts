/** The gap in whole units of the plan: sales come in cents, targets do not. */
export const leftInUnits = "ROUND(Cockpit_Gap/Plan_Unit,0)*Plan_Unit";
