import { columnsOf, type Block } from "./arguments/blockOf";

/**
 * Several cells for each answer, as `cellByCell` gives them: beside each other for a column, under each other for a row. An
 * error stands in all cells of its answer.
 */
export function sideBySide<Answer>(
  main: Block,
  answers: readonly (Answer | CustomFunctions.Error)[],
  parts: readonly ((answer: Answer) => unknown)[],
): unknown[][] {
  const cellsFor = (answer: Answer | CustomFunctions.Error) =>
    parts.map((part) => (answer instanceof CustomFunctions.Error ? answer : part(answer)));
  const rows = answers.map(cellsFor);
  return main.length === 1 && columnsOf(main) > 1 ? parts.map((_, at) => rows.map((row) => row[at])) : rows;
}
