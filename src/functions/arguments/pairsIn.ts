import { PlanningError } from "../../planning/PlanningError";
import { numbersOrBlanksIn } from "./listOf";
import { numberIn } from "./numberIn";

/**
 * Two rows or columns of numbers side by side; a pair of empty cells is 0 and 0, so that positions stay the sheet's own,
 * and left out at the end.
 *
 * @throws PlanningError `wrong-shape` for lists of different lengths, `not-a-number` where only one of two cells is empty
 */
export function pairsIn(
  one: unknown,
  other: unknown,
  names: readonly [one: string, other: string],
): [one: number[], other: number[]] {
  const [first, second] = [numbersOrBlanksIn(one, names[0]), numbersOrBlanksIn(other, names[1])];
  if (first.length !== second.length)
    throw new PlanningError(
      "wrong-shape",
      `${second.length} for ${first.length} ${names[0]}; give one for each`,
      names[1],
    );
  let count = first.length;
  while (count > 0 && first[count - 1] === undefined && second[count - 1] === undefined) count--;
  return [paired(first, second, count, names[0]), paired(second, first, count, names[1])];
}

type Values = readonly (number | undefined)[];

const paired = (values: Values, beside: Values, count: number, name: string): number[] =>
  Array.from(
    { length: count },
    (_, at) => values[at] ?? (beside[at] === undefined ? 0 : numberIn(undefined, name, at + 1)),
  );
