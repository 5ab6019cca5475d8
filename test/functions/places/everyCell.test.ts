import { documentedFunctions } from "../../../src/functions/metadata/documentedFunctions";
import { cellName } from "../../../src/functions/places/cellName";
import { installCustomFunctions, isCellError } from "../../support/customFunctions";
import { everyFunction, functionSources } from "../../support/everyFunction";
import { parsedFormula } from "../../support/formula";

beforeAll(installCustomFunctions);

const formulas = functionSources().flatMap(({ text }) =>
  documentedFunctions(text).flatMap(({ examples }) => examples.map(([formula]) => formula)),
);

/** Where the tests put an argument: under the others, further right. */
const corner = (argument: number) => ({ row: 2 + 10 * argument, column: 1 + 25 * argument });

const addressOf = (value: unknown, argument: number): string => {
  const { row, column } = corner(argument);
  const [first, last] = Array.isArray(value)
    ? [cellName(row, column), cellName(row + value.length - 1, column + (value[0] as unknown[]).length - 1)]
    : [cellName(row, column), cellName(row, column)];
  return `'Year''s plan'!${first === last ? first : `${first}:${last}`}`;
};

/** Every sentence a call shows, thrown or in its answer. */
function sentencesOf(name: string, given: readonly unknown[]): string[] {
  const call = everyFunction[name]!;
  const invocation = { parameterAddresses: given.map(addressOf) };
  // The invocation stands after the last parameter, those left out included.
  const list = Array.from({ length: call.length - 1 }, (_, at) => given[at] ?? null);
  try {
    const answer = call(...list, invocation) as unknown[][];
    return answer.flat().flatMap((cell) => (isCellError(cell) ? [cell.message ?? ""] : []));
  } catch (error) {
    if (isCellError(error)) return [error.message ?? ""];
    throw error;
  }
}

/** Each cell of each argument: the arguments with TRUE in it, which is neither number, date, name nor choice. */
const spoiled = (given: readonly unknown[]): { cell: string; arguments: unknown[] }[] =>
  given.flatMap((value, argument) => {
    const { row, column } = corner(argument);
    const put = (other: unknown) => given.map((each, at) => (at === argument ? other : each));
    if (value === null) return [];
    if (!Array.isArray(value)) return [{ cell: cellName(row, column), arguments: put(true) }];
    return (value as unknown[][]).flatMap((cells, down) =>
      cells.map((_, right) => ({
        cell: cellName(row + down, column + right),
        arguments: put(
          (value as unknown[][]).map((line, at) =>
            at === down ? line.map((each, across) => (across === right ? true : each)) : line,
          ),
        ),
      })),
    );
  });

/** The same arguments with rows for columns where one is a single line of one kind; a floor beside its segment is not. */
const turned = (given: readonly unknown[]): unknown[] =>
  given.map((value) => {
    if (!Array.isArray(value)) return value;
    const [first = [], ...more] = value as unknown[][];
    const kinds = new Set(
      [...first, ...more.flat()].filter((cell) => cell !== "").map((cell) => typeof cell),
    );
    if (kinds.size > 1) return value;
    if (more.length === 0) return first.map((cell) => [cell]);
    return first.length === 1 ? [[first, ...more].map(([cell]) => cell)] : value;
  });

const BEGINNING = (cell: string) => new RegExp(`^[^:：]+(?:: ${cell} is | \\(${cell}\\): |：${cell} )`);

function expectNamed(name: string, given: readonly unknown[]): void {
  for (const { cell, arguments: list } of spoiled(given)) {
    const told = sentencesOf(name, list).filter(
      (each) => each.includes("TRUE") || /^\p{Script=Han}+：/u.test(each),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const sentence of told) expect(sentence).toMatch(BEGINNING(cell));
  }
}

describe("a wrong cell", () => {
  it.each(formulas)("is named wherever it stands in %s", (formula) => {
    const { name, arguments: given } = parsedFormula(formula);
    expectNamed(name, given);
  });

  it.each(formulas)("is named when lines are turned in %s", (formula) => {
    const { name, arguments: given } = parsedFormula(formula);
    const list = turned(given);
    // A few blocks cannot be read the other way round; most can.
    if (sentencesOf(name, list).length === sentencesOf(name, given).length) expectNamed(name, list);
  });

  it("keeps to items where nothing says where it stands", () => {
    const { name, arguments: given } = parsedFormula("=SPLITTARGET(100,{1;TRUE;1})");
    expect(() => everyFunction[name]!(...given)).toThrow(
      expect.objectContaining({ message: "Weights: item 2 is TRUE; give a number" }) as Error,
    );
  });
});
