import { PlanningError } from "../PlanningError";
import { mean } from "../mean";

/**
 * Where a portfolio parts into high and low: at the mean of its products, each counted once (B06).
 *
 * @param values - margins or growths, at least two
 * @param argument - whose cut it is, for the sentence when it is wrong
 * @throws PlanningError `too-few` for fewer than two, since one product is no portfolio, `too-large`
 * @example portfolioCut([0.1, 0.3, 0.5], "marginCut") // 0.3
 */
export function portfolioCut(values: readonly number[], argument: string): number {
  if (values.length < 2)
    throw new PlanningError(
      "too-few",
      "one product is no portfolio; give the cut, or several products",
      argument,
    );
  const cut = mean(values);
  if (Number.isFinite(cut)) return cut;
  throw new PlanningError("too-large", "the products add up to too much; give the cut", argument);
}
