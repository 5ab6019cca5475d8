import { cellsOfAnswer } from "./cellsOfAnswer";

/**
 * Several cells for each answer, as `cellByCell` gives them: beside each other for a column, under each other for a row. An
 * error stands in all cells of its answer.
 */
export function sideBySide<Answer>(
  answers: readonly (readonly (Answer | CustomFunctions.Error)[])[],
  parts: readonly ((answer: Answer) => unknown)[],
): unknown[][] {
  const rows = answers.flatMap((line) => line.map((answer) => cellsOfAnswer(answer, parts)));
  const isRow = answers.length === 1 && answers[0]!.length > 1;
  return isRow ? parts.map((_, at) => rows.map((row) => row[at])) : rows;
}
