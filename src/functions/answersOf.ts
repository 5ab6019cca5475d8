import type { Language } from "./arguments/languageIn";
import { cellError } from "./toCell";

/** Answers one by one: among several, an error stays in its own cell; a single one throws it. */
export function answersOf<Answer>(
  count: number,
  language: Language,
  answer: (at: number) => Answer,
): (Answer | CustomFunctions.Error)[] {
  if (count === 1) return [answer(0)];
  return Array.from({ length: count }, (_, at) => {
    try {
      return answer(at);
    } catch (error) {
      return cellError(error, language);
    }
  });
}
