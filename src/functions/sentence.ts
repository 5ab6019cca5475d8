import type { PlanningError } from "../planning/PlanningError";
import type { Language } from "./arguments/languageIn";
import { chineseSentence } from "./chineseSentence";

/** The place in an argument that a message begins with. */
const ITEM = /^(?:item \d+|row \d+, column \d+)(?= )/;

/**
 * What is wrong and how to mend it, naming the argument: "Weights: item 3 is -3; weights are 0 or more".
 *
 * @param cell - the wrong cell, if it is known: "Weights: B4 is -3; weights are 0 or more", "Unit (B4): 0 is not above 0; …"
 */
export function sentence(error: PlanningError, language: Language, cell?: string): string {
  if (language === "zh") return chineseSentence(error, cell);
  const { argument, message } = error;
  if (argument === undefined) return message;
  const name = `${argument[0]!.toUpperCase()}${argument.slice(1)}`;
  if (cell === undefined) return `${name}: ${message}`;
  return ITEM.test(message) ? `${name}: ${message.replace(ITEM, cell)}` : `${name} (${cell}): ${message}`;
}
