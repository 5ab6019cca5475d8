import { languageIn, type Language } from "./arguments/languageIn";
import type { Places } from "./places/Places";
import { Telling } from "./Telling";

/** What a cell shows: the answer, or #VALUE! with a sentence that says what to change. */
export function toCell<Answer>(places: Places, answer: (telling: Telling) => Answer): Answer {
  return told(new Telling("en", places), answer);
}

/** As `toCell`, for functions whose answers and sentences speak the language they are asked in. */
export function toCellIn<Answer>(
  argument: unknown,
  places: Places,
  answer: (language: Language, telling: Telling) => Answer,
): Answer {
  const language = toCell(places, () => languageIn(argument));
  return told(new Telling(language, places), (telling) => answer(language, telling));
}

/** The answer, or #N/A with a sentence where there is none. */
export function orNotAvailable<Answer>(answer: Answer | undefined, why: string): Answer {
  if (answer === undefined) throw notAvailable(why);
  return answer;
}

export const notAvailable = (why: string) =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, why);

function told<Answer>(telling: Telling, answer: (telling: Telling) => Answer): Answer {
  try {
    return answer(telling);
  } catch (error) {
    throw telling.cellError(error);
  }
}
