import { BUDGETSPLIT } from "../../../src/functions/channels/BUDGETSPLIT";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => BUDGETSPLIT(...(given as Parameters<typeof BUDGETSPLIT>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("BUDGETSPLIT", () => {
  it("answers in a row or column as the scale", () => {
    expect(ask(500, [[100], [100]], [[0.5, 0.5]])).toEqual([[250], [250]]);
    expect(ask(500, [[100, 100]], 0.5)).toEqual([[250, 250]]);
    expect(ask(500, 100, 0.5)).toEqual([[500]]);
  });

  it("takes bounds for each or for all, empty for none", () => {
    expect(ask(1000, [[200, 100]], 0.5, 100, 700)).toEqual([[700, 300]]);
    expect(ask(1000, [[200, 100]], 0.5, [["", 350]], [[null, ""]])).toEqual([[650, 350]]);
    expect(ask(1000, [[200, 100]], 0.5, null, "")).toEqual([[800, 200]]);
  });

  it("says what is wrong", () => {
    expect(ask(1000, [[200, 100]], [[0.5, 0.5, 0.5]])).toEqual(
      refused("Exponent: 3 for 2 channels; give one, or one for each"),
    );
    expect(ask(1000, [[200, 100]], null)).toEqual(refused("Exponent: none is given"));
    expect(ask(1000, [[200, 100]], [[0.5, 2]])).toEqual(
      refused("Exponent: item 2 is 2; give one above 0 and at most 1"),
    );
    expect(ask(1000, [[200, 100]], 0.5, 600)).toEqual(
      refused("Least: together 1200, more than the budget of 1000"),
    );
    expect(ask(1000, [[200, 100]], 0.5, 0, 400)).toEqual(
      refused("Most: together 800, less than the budget of 1000"),
    );
    expect(ask("x", [[200, 100]], 0.5)).toEqual(refused('Budget: "x"'));
    expect(ask(1000, null, 0.5)).toEqual(refused("Scale: none is given"));
  });
});
