import type { PlanningError } from "../planning/PlanningError";
import type { Language } from "./arguments/languageIn";
import { chineseSentence } from "./chineseSentence";

/** What is wrong and how to mend it, naming the argument: "Weights: item 3 is -3; weights are 0 or more". */
export function sentence(error: PlanningError, language: Language): string {
  if (language === "zh") return chineseSentence(error);
  const { argument, message } = error;
  return argument === undefined ? message : `${argument[0]!.toUpperCase()}${argument.slice(1)}: ${message}`;
}
