import { answerOrError, type ToldAt } from "./answerOrError";
import { loneAnswer } from "./loneAnswer";

/** Answers one by one: among several, an error stays in its own cell; a single one throws it. */
export function answersOf<Answer>(
  count: number,
  told: ToldAt,
  answer: (at: number) => Answer,
): (Answer | CustomFunctions.Error)[] {
  if (count === 1) return [loneAnswer(answer, 0, told)];
  const answers: (Answer | CustomFunctions.Error)[] = [];
  for (let at = 0; at < count; at++) answers.push(answerOrError(answer, at, told, at));
  return answers;
}
