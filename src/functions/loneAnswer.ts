import type { ToldAt } from "./answerOrError";

/** An only answer; it throws the error that several show in their cells. */
export function loneAnswer<Given, Answer>(
  answer: (given: Given) => Answer,
  given: Given,
  told: ToldAt,
): Answer {
  try {
    return answer(given);
  } catch (error) {
    throw told(error, 0, 0);
  }
}
