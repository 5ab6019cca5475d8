import { answerOrError } from "./answerOrError";
import type { Language } from "./arguments/languageIn";

/** Answers one by one: among several, an error stays in its own cell; a single one throws it. */
export function answersOf<Answer>(
  count: number,
  language: Language,
  answer: (at: number) => Answer,
): (Answer | CustomFunctions.Error)[] {
  if (count === 1) return [answer(0)];
  const answers: (Answer | CustomFunctions.Error)[] = [];
  for (let at = 0; at < count; at++) answers.push(answerOrError(language, answer, at));
  return answers;
}
