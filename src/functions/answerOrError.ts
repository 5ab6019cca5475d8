/** An error as the cell of an answer shows it, by the answer's row and column, counted from 0. */
export type ToldAt = (error: unknown, row: number, column: number) => CustomFunctions.Error;

/** The answer, or the error that stands in its cell. */
export function answerOrError<Given, Answer>(
  answer: (given: Given) => Answer,
  given: Given,
  told: ToldAt,
  row: number,
  column = 0,
): Answer | CustomFunctions.Error {
  try {
    return answer(given);
  } catch (error) {
    return told(error, row, column);
  }
}
