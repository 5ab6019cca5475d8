import { PlanningError } from "./PlanningError";

/**
 * Makes sure that every value of a list is a number.
 *
 * @throws PlanningError `not-a-number`, with the first position that is none
 */
export function requireNumbers(values: readonly number[], argument: string): void {
  for (let at = 0; at < values.length; at++)
    if (!Number.isFinite(values[at]))
      throw new PlanningError(
        "not-a-number",
        `item ${at + 1} is ${values[at]}; give a number`,
        argument,
        at + 1,
      );
}
