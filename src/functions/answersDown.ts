import { answerOrError } from "./answerOrError";
import type { Language } from "./arguments/languageIn";

/** As `answersOf`, under each other in a column: as rows from the start, since they may be a hundred thousand. */
export function answersDown<Answer>(
  count: number,
  language: Language,
  answer: (at: number) => Answer,
): (Answer | CustomFunctions.Error)[][] {
  if (count === 1) return [[answer(0)]];
  const answers = new Array<(Answer | CustomFunctions.Error)[]>(count);
  for (let at = 0; at < count; at++) answers[at] = [answerOrError(language, answer, at)];
  return answers;
}
