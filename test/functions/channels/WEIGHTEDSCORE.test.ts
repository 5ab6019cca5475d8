import { WEIGHTEDSCORE } from "../../../src/functions/channels/WEIGHTEDSCORE";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => WEIGHTEDSCORE(...(given as Parameters<typeof WEIGHTEDSCORE>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("WEIGHTEDSCORE", () => {
  const tooLittle = "Scores: under 60% of the weight is marked; fill in more of them";

  it("scores every row, and keeps a row's trouble in its own cell", () => {
    expect(
      ask(
        [
          [5, 5],
          ["", 5],
          [6, 0],
        ],
        [[60, 40]],
        5,
      ),
    ).toEqual([
      [100],
      [none(tooLittle)],
      [expect.objectContaining({ code: "#VALUE!", message: "Scores: item 1 is 6; scores run from 0 to 5" })],
    ]);
  });

  it("answers one cell for one row, and for one rival in a column", () => {
    expect(ask([[50, 100]], [[1, 1]])).toEqual([[75]]);
    expect(ask([[50], [100]], [[1], [1]])).toEqual([[75]]);
    expect(ask("70%", 1, 1)).toEqual([[70]]);
  });

  it("leaves out the empty end of whole columns", () => {
    expect(
      ask(
        [
          [50, 100],
          [10, 10],
          ["", ""],
          [null, null],
        ],
        [[1, 1]],
      ),
    ).toEqual([[75], [10]]);
  });

  it("says what is wrong", () => {
    expect(ask([[1, 2, 3]], [[1, 1]])).toEqual(refused("Scores: 3 for 2 weights; give one for each"));
    expect(ask([[1, 2]], [[1, -1]])).toEqual(refused("Weights: item 2 is -1; weights are 0 or more"));
    expect(ask([[1, 2]], [[1, 1]], 0)).toEqual(refused("Top: 0 is not above 0"));
    expect(ask([[1, 2]], "")).toEqual(refused("Weights: none is given"));
    expect(ask([["", 2]], [[60, 40]])).toEqual({ error: "#N/A", sentence: tooLittle });
  });
});
