import { answerOrError, type ToldAt } from "./answerOrError";
import { loneAnswer } from "./loneAnswer";

/** As `answersOf`, under each other in a column: as rows from the start, since they may be a hundred thousand. */
export function answersDown<Answer>(
  count: number,
  told: ToldAt,
  answer: (at: number) => Answer,
): (Answer | CustomFunctions.Error)[][] {
  if (count === 1) return [[loneAnswer(answer, 0, told)]];
  const answers = new Array<(Answer | CustomFunctions.Error)[]>(count);
  for (let at = 0; at < count; at++) answers[at] = [answerOrError(answer, at, told, at)];
  return answers;
}
