import { PIPELINEODDS } from "../../../src/functions/targets/PIPELINEODDS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const ask = (...given: unknown[]) =>
  cellOf(() => PIPELINEODDS(...(given as Parameters<typeof PIPELINEODDS>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("PIPELINEODDS", () => {
  it("reads rows and columns, and percentages as text", () => {
    expect(ask(150, 50, [[100, 100]], column("50%", 0.5))).toEqual([[0.75]]);
    expect(ask(150, 50, 100, 0.5)).toEqual([[0.5]]);
  });

  it("takes nothing booked and no deals as such", () => {
    expect(ask(150, null, [[100, 100]], [[0.5, 0.5]])).toEqual([[0.25]]);
    expect(ask(150, 150, [[""]], [[""]])).toEqual([[1]]);
    expect(ask(150, 149, [[null]], [[null]])).toEqual([[0]]);
  });

  it("passes over empty rows of a whole column", () => {
    const rows = Array.from({ length: 1_048_576 }, () => [null as unknown]);
    const [amounts, odds] = [rows.slice(), rows.slice()];
    for (const at of [1, 3]) [amounts[at], odds[at]] = [[100], [0.5]];
    expect(ask(150, 50, amounts, odds)).toEqual([[0.75]]);
  });

  it("says what is wrong", () => {
    expect(ask("x", 0, [[1]], [[1]])).toEqual(refused('Target: "x"; give a number'));
    expect(ask(1, 0, [[1, 2]], [[1]])).toEqual(refused("Probabilities: 1 for 2 amounts; give one for each"));
    expect(ask(1, 0, [[1, 2]], [[0.5, 50]])).toEqual(
      refused("Probabilities: item 2 is 50; give a probability from 0 to 1"),
    );
    expect(ask(1, 0, [[1, 2]], [[0.5, null]])).toEqual(refused("Probabilities: item 2 is empty"));
    expect(ask(1, 0, [[1, null]], [[0.5, 0.5]])).toEqual(refused("Amounts: item 2 is empty"));
  });
});
