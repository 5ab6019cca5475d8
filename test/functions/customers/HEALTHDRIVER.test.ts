import { HEALTHDRIVER } from "../../../src/functions/customers/HEALTHDRIVER";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => HEALTHDRIVER(...(given as Parameters<typeof HEALTHDRIVER>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("HEALTHDRIVER", () => {
  const scales = [[[3, 2, 1]], [[0, 10, 0]], [[100, 0, 1]], [["usage", "complaints", "renewal"]]];

  it("names a metric for each customer, and keeps a row's trouble in its own cell", () => {
    expect(
      ask(
        [
          [50, 2, 1],
          [90, 8, 1],
          [100, 0, 1],
          ["", "", 1],
          [1, "x", 1],
        ],
        ...scales,
      ),
    ).toEqual([
      ["usage"],
      ["complaints"],
      [none("Metrics: all that are known are at their best")],
      [none("Metrics: under 60% of the weight is known; fill in more of them")],
      [expect.objectContaining({ code: "#VALUE!", message: 'Metrics: item 2 is "x"; give a number' })],
    ]);
  });

  it("answers one cell for one row, and for one customer in a column", () => {
    expect(ask([[50, 2, 1]], ...scales)).toEqual([["usage"]]);
    expect(ask([[50], [2], [1]], ...scales)).toEqual([["usage"]]);
    expect(ask([[100, 0, 1]], ...scales)).toMatchObject({ error: "#N/A" });
  });

  it("says what is wrong", () => {
    const [weights, worst, best] = scales;
    expect(ask([[1, 2, 3]], weights, worst, best, [["usage"]])).toEqual(
      refused("Names: 1 for 3 weights; give one for each metric"),
    );
    expect(ask([[1, 2, 3]], weights, worst, best, [["usage", "", "renewal"]])).toEqual(
      refused("Names: item 2 is empty; give a name"),
    );
    expect(ask([[1, 2, 3]], weights, worst, [[1]], scales[3])).toEqual(refused("Best: 1 for 3 weights"));
  });
});
