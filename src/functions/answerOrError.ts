import type { Language } from "./arguments/languageIn";
import { cellError } from "./toCell";

/** The answer, or the error that stands in its cell. */
export function answerOrError<Where extends unknown[], Answer>(
  language: Language,
  answer: (...where: Where) => Answer,
  ...where: Where
): Answer | CustomFunctions.Error {
  try {
    return answer(...where);
  } catch (error) {
    return cellError(error, language);
  }
}
