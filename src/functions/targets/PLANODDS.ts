import { planOdds } from "../../planning/targets/planOdds";
import { numbersUpToLastIn } from "../arguments/listOf";
import { numberIn, numberOrBlankIn } from "../arguments/numberIn";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Says how likely the next period reaches its plan, and between which amounts it falls four times in five, from how past periods changed.
 *
 * @customfunction PLANODDS PLANODDS
 * @helpurl https://localhost:3000/functions/planodds.html
 * @requiresParameterAddresses
 * @param plan - The plan of the period after the history.
 * @param history - A row or column with what past periods brought, quarters or months, the oldest first; at least 8. Empty cells at the end are left out; where they count as 0, end at the last period.
 * @param [booked] - What the planned period has brought already; the odds are then among outcomes no lower.
 * @param [seed] - A whole number; another one draws anew. 1 when left out, so that the answer stays the same.
 * @returns In a row: the likelihood of the plan, the amounts reached nine times in ten (P10), half the time (P50) and one time in ten (P90), and how many past changes this is drawn from.
 * @rule 10,000 draws, each applying a change seen before to the planned period; the likelihood is the share of draws that reach the plan. (C15)
 * @edge Fewer than 8 periods are #VALUE!.
 * @edge The same seed always gives the same answer; draws below what is booked are left out.
 * @example =PLANODDS(90,{100,100,100,100,100,100,100,100}) // {1,100,100,100,7}
 * @example =PLANODDS(900,{100,200,100,200,100,200,100,200,100,200,100,200},1000) // {1,1000,1000,1000,8}
 */
export function PLANODDS(
  plan: unknown,
  history: unknown[][],
  booked?: unknown,
  seed?: unknown,
  invocation?: CustomFunctions.Invocation,
): number[][] {
  const places = new Places({ plan, history, booked, seed }, invocation);
  return toCell(places, () => {
    const odds = planOdds(numberIn(plan, "plan"), numbersUpToLastIn(history, "history"), {
      booked: numberOrBlankIn(booked, "booked"),
      seed: numberOrBlankIn(seed, "seed"),
    });
    return [[odds.probability, odds.p10, odds.p50, odds.p90, odds.sampleSize]];
  });
}
