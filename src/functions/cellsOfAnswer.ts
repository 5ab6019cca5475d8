/** An answer's cells; an error stands in all of them. */
export const cellsOfAnswer = <Answer>(
  answer: Answer | CustomFunctions.Error,
  parts: readonly ((answer: Answer) => unknown)[],
): unknown[] => parts.map((part) => (answer instanceof CustomFunctions.Error ? answer : part(answer)));
