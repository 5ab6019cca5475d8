import { PlanningError } from "../PlanningError";
import { requireNumbers } from "../requireNumbers";

export type Contract = "new" | "renewal";

/** When an invoice is due, and how many days later who collects it. */
export interface CollectionPolicy {
  /** Days to pay. */
  readonly terms: Readonly<Record<Contract, number>>;
  /** Days past due from which sales and finance collect together. */
  readonly jointFrom: number;
  /** Days past due from which the case is legal's. */
  readonly legalFrom: number;
}

/**
 * A collection policy, checked once for any number of invoices (A54–55).
 *
 * @param terms - days to pay for new contracts and for renewals
 * @param steps - days past due at which joint collection and legal begin
 * @throws PlanningError `wrong-shape` unless there are two of each, `not-a-number`, `out-of-range` for terms under 0 or steps
 *   that are not at least 1 and rising
 * @example collectionPolicy([30, 45], [3, 7]).terms.renewal // 45
 */
export function collectionPolicy(
  terms: readonly number[] = [30, 45],
  steps: readonly number[] = [3, 7],
): CollectionPolicy {
  const [fresh, renewal] = pairOf(terms, "terms", "days for new contracts and for renewals");
  const [jointFrom, legalFrom] = pairOf(steps, "steps", "days to joint collection and to legal");
  terms.forEach((days, at) => {
    if (days < 0) throw outOfRange(`item ${at + 1} is ${days}; terms are 0 days or more`, "terms", at);
  });
  if (jointFrom < 1) throw outOfRange(`item 1 is ${jointFrom}; give 1 day or more`, "steps", 0);
  if (legalFrom < jointFrom)
    throw outOfRange(`item 2 is ${legalFrom}, before item 1, ${jointFrom}; let them rise`, "steps", 1);
  return { terms: { new: fresh, renewal }, jointFrom, legalFrom };
}

function pairOf(days: readonly number[], argument: string, mend: string): readonly [number, number] {
  const [first, second] = days;
  if (days.length !== 2 || first === undefined || second === undefined)
    throw new PlanningError("wrong-shape", `${days.length} given; give two, ${mend}`, argument);
  requireNumbers(days, argument);
  return [first, second];
}

const outOfRange = (message: string, argument: string, at: number) =>
  new PlanningError("out-of-range", message, argument, at + 1);
