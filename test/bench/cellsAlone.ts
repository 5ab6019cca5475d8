/**
 * Only what no function on ranges can do without: reading every cell it is given once, and building the rows of its answer.
 *
 * @returns rows as the answer's, so that the work is not left out
 */
export function cellsAlone(given: readonly unknown[], answer: readonly (readonly unknown[])[]): unknown[][] {
  let numbers = 0;
  for (const argument of given) if (Array.isArray(argument)) numbers += numbersIn(argument);
  const built = answer.map((row) => row.slice());
  if (numbers < 0) built.pop();
  return built;
}

function numbersIn(rows: readonly (readonly unknown[])[]): number {
  let numbers = 0;
  for (const row of rows) for (const cell of row) if (typeof cell === "number") numbers++;
  return numbers;
}
