import { PlanningError } from "../../planning/PlanningError";
import { varianceBridge } from "../../planning/review/varianceBridge";
import { answersOf } from "../answersOf";
import { blockOf, columnsOf, usedRows, type Block } from "../arguments/blockOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says how much of the gap between plan and actual each driver brought, where sales are the product of their drivers. The parts add up to the gap.
 *
 * @customfunction VARIANCEBRIDGE VARIANCEBRIDGE
 * @helpurl https://localhost:3000/functions/variancebridge.html
 * @requiresParameterAddresses
 * @param plan - A row of planned drivers, such as customers, orders a customer and price; or a row for each region or product. A single column is one item's drivers.
 * @param actual - The drivers as they came, in as many cells.
 * @param [unit] - The smallest amount a part is cut to: 0.01, 1, 1000. Left out, parts keep twelve digits.
 * @returns For each driver its part of the gap, in the shape of the plan: actual product minus planned product, both rounded to the unit.
 * @rule Each driver gets its mean effect over all orders in which the drivers can have changed (Shapley), so no order is favoured. (B44)
 * @edge A driver that did not change gets 0.
 * @edge Swapping plan and actual turns every sign.
 * @example =VARIANCEBRIDGE({1000,2,50},{1100,2.2,48},1) // {10287,10287,-4414}
 * @example =VARIANCEBRIDGE({500,3,20;10,2,5},{500,3,25;12,2,5}) // {0,0,7500;20,0,0}
 */
export function VARIANCEBRIDGE(
  plan: unknown[][],
  actual: unknown[][],
  unit?: unknown,
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ plan, actual, unit }, invocation);
  return toCell(places, (telling) => {
    const [planned, achieved] = usedOf(blockOf(plan), blockOf(actual));
    const cut = numberOrBlankIn(unit, "unit");
    if (columnsOf(planned) === 1)
      return varianceBridge(driversIn(planned.flat(), "plan"), driversIn(achieved.flat(), "actual"), cut).map(
        (part) => [part],
      );
    const bridges = answersOf(planned.length, telling.inRowsOf("plan", "actual"), (row) =>
      varianceBridge(driversIn(planned[row]!, "plan"), driversIn(achieved[row]!, "actual"), cut),
    );
    return bridges.map((bridge) => (Array.isArray(bridge) ? bridge : planned[0]!.map(() => bridge)));
  });
}

/** Both without the empty rows at the end that they share. */
function usedOf(plan: Block, actual: Block): [Block, Block] {
  if (plan.length !== actual.length || columnsOf(plan) !== columnsOf(actual))
    throw new PlanningError(
      "wrong-shape",
      `${actual.length} × ${columnsOf(actual)} cells beside ${plan.length} × ${columnsOf(plan)}; give as many`,
      "actual",
    );
  const rows = Math.max(usedRows(plan).length, usedRows(actual).length);
  return [plan.slice(0, rows), actual.slice(0, rows)];
}

const driversIn = (cells: readonly unknown[], name: string) =>
  cells.map((cell, at) => numberIn(cell, name, at + 1));
