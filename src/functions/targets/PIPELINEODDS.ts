import { pipelineOdds } from "../../planning/targets/pipelineOdds";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { pairsIn } from "../arguments/pairsIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says how likely what is booked and the open deals together reach a target, each deal won or lost on its own; 0 to 1.
 *
 * @customfunction PIPELINEODDS PIPELINEODDS
 * @helpurl https://localhost:3000/functions/pipelineodds.html
 * @requiresParameterAddresses
 * @param target - The amount to reach.
 * @param booked - What is certain already; 0 for nothing.
 * @param amounts - A row or column: what each open deal brings if it is won. Empty rows are passed over.
 * @param probabilities - As many cells as amounts: how likely each deal is won, 0 to 1, or 0% to 100%.
 * @returns The likelihood, from the exact distribution of the deals; beyond 40 deals whose amounts have no coarse common unit, to 0.001.
 * @rule Every sum the open deals can make is weighed by its likelihood; those that reach the target with what is booked are added up.
 * @edge Without open deals the answer is 1 if what is booked reaches the target, else 0.
 * @edge A probability beyond 0 to 1 is #VALUE!.
 * @example =PIPELINEODDS(150,50,{100;100},{50%;50%}) // {0.75}
 * @example =PIPELINEODDS(100,0,{100;80;20},{0.5;0.25;0.5}) // {0.5625}
 */
export function PIPELINEODDS(
  target: unknown,
  booked: unknown,
  amounts: unknown[][],
  probabilities: unknown[][],
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ target, booked, amounts, probabilities }, invocation);
  return toCell(places, () => {
    const [deals, odds] = pairsIn(amounts, probabilities, ["amounts", "probabilities"]);
    return [[pipelineOdds(numberIn(target, "target"), numberOrBlankIn(booked, "booked") ?? 0, deals, odds)]];
  });
}
