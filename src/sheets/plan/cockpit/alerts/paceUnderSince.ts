import { planFormula } from "../../planFormula";

/** The day after the last week at whose end at least a share of what was planned by then was sold; the quarter's first day where none was. */
export const paceUnderSince = (share: string): string =>
  planFormula(
    `IFERROR(LOOKUP(2,1/((Plan_CatchUp[To]<=Plan_AsOf)*(Plan_CatchUp[SoldSoFar]>=Plan_CatchUp[TargetSoFar]*${share})),Plan_CatchUp[To])+1,Quarter_Start)`,
  );
