import { flexTarget } from "../../planning/targets/flexTarget";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { cellByCell } from "../cellByCell";
import { Places } from "../places/Places";
import { sideBySide } from "../sideBySide";
import { toCell } from "../toCell";

/**
 * Gives a plan its elastic space: the floor it may fall to and the stretch it may reach, wider with every risk that is seen.
 *
 * @customfunction FLEXTARGET FLEXTARGET
 * @helpurl https://localhost:3000/functions/flextarget.html
 * @requiresParameterAddresses
 * @param plan - The plan, 0 or more; a cell, or a row or column of plans.
 * @param riskFlags - How many of the three risks are seen (competition, policy, consumers): 0, 1, 2 or 3.
 * @param [low] - How far floor and stretch lie from the plan without a risk; 10% when left out.
 * @param [high] - How far they lie with three risks; 15% when left out.
 * @returns For each plan its floor, the plan and its stretch, side by side for a column of plans.
 * @rule Floor and stretch lie 10% from the plan without a risk and 15% with all three, evenly between. (C11)
 * @edge A plan of 0 has floor and stretch 0.
 * @edge Risks are counted whole: 1.5 or 4 is #VALUE!.
 * @example =FLEXTARGET(100,3) // {85,100,115}
 * @example =FLEXTARGET({100;200},0) // {90,100,110;180,200,220}
 */
export function FLEXTARGET(
  plan: unknown[][],
  riskFlags: unknown[][],
  low?: unknown,
  high?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ plan, riskFlags, low, high }, invocation);
  return toCell(places, (telling) => {
    const flex = [numberOrBlankIn(low, "low"), numberOrBlankIn(high, "high")] as const;
    const answers = cellByCell({ plan, riskFlags }, telling, (cells) =>
      flexTarget(numberIn(cells.plan, "plan"), numberIn(cells.riskFlags, "riskFlags"), ...flex),
    );
    return sideBySide(answers, [({ floor }) => floor, ({ plan: set }) => set, ({ stretch }) => stretch]);
  });
}
