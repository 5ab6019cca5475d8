import { PlanningError } from "../planning/PlanningError";
import { languageIn, type Language } from "./arguments/languageIn";
import { sentence } from "./sentence";

/** What a cell shows: the answer, or #VALUE! with a sentence that says what to change. */
export function toCell<Answer>(answer: () => Answer): Answer {
  return inLanguage("en", answer);
}

/** As `toCell`, for functions whose answers and sentences speak the language they are asked in. */
export function toCellIn<Answer>(argument: unknown, answer: (language: Language) => Answer): Answer {
  const language = toCell(() => languageIn(argument));
  return inLanguage(language, () => answer(language));
}

/** The answer, or #N/A with a sentence where there is none. */
export function orNotAvailable<Answer>(answer: Answer | undefined, why: string): Answer {
  if (answer === undefined) throw notAvailable(why);
  return answer;
}

export const notAvailable = (why: string) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);

/** A planning error as the cell shows it; any other error is a fault of ours and goes on. */
export function cellError(error: unknown, language: Language): CustomFunctions.Error {
  if (error instanceof CustomFunctions.Error) return error;
  if (!(error instanceof PlanningError)) throw error;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence(error, language));
}

function inLanguage<Answer>(language: Language, answer: () => Answer): Answer {
  try {
    return answer();
  } catch (error) {
    throw cellError(error, language);
  }
}
