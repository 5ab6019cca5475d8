import { PlanningError } from "../../planning/PlanningError";
import { isBlank, plainCell, shownCell } from "./plainCell";

/**
 * One of a few words, in any case; undefined for an argument left out.
 *
 * @throws PlanningError `unknown-choice`, naming the words
 */
export function choiceIn<Choice extends string>(
  cell: unknown,
  choices: readonly Choice[],
  argument: string,
): Choice | undefined {
  const plain = plainCell(cell);
  if (isBlank(plain)) return undefined;
  const choice = choices.find((word) => typeof plain === "string" && plain.trim().toLowerCase() === word);
  if (choice !== undefined) return choice;
  const words = choices.map((word) => `"${word}"`).join(" or ");
  throw new PlanningError("unknown-choice", `${shownCell(plain)} is not known; write ${words}`, argument);
}
