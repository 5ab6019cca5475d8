import { BCGQUADRANT } from "../../../src/functions/products/BCGQUADRANT";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => BCGQUADRANT(...(given as Parameters<typeof BCGQUADRANT>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("BCGQUADRANT", () => {
  it("parts the products at their own means, in their shape", () => {
    expect(ask([[0.5, 0.1]], [[0.3, 0.1]])).toEqual([["star", "dog"]]);
    expect(ask([["50%"], ["10%"]], [[0.1], [0.3]])).toEqual([["cash cow"], ["question mark"]]);
  });

  it("leaves products without a figure out of the means, with #N/A of their own", () => {
    const missing = none("Margin or growth is missing; fill it in");
    expect(ask([[0.5], [""], [0.1], [0.4]], [[0.3], [9], [0.1], [null]], null, 0.2)).toEqual([
      ["star"],
      [missing],
      ["dog"],
      [missing],
    ]);
  });

  it("answers one product with cuts, as inside a table, and asks for them without", () => {
    expect(ask(0.3, 0.1, 0.3, 0.2, "zh")).toEqual([["现金牛"]]);
    expect(ask(0.3, 0.1)).toEqual(
      refused("MarginCut: one product is no portfolio; give the cut, or several products"),
    );
    expect(ask(0.3, 0.1, 0.3, "", "zh")).toEqual(
      refused("增长率界限：只有一个产品，请填写界限，或给出多个产品"),
    );
  });

  it("says what is wrong", () => {
    expect(ask([[1, "x"]], [[1, 2]])).toEqual(refused('Margin: item 2 is "x"; give a number'));
    expect(ask([[1, 2]], [[1], [2]])).toEqual(refused("Growth: 2 × 1 cells beside 1 × 2"));
    expect(ask([[1, 2]], [[1, 2]], "high")).toEqual(refused('MarginCut: "high"; give a number'));
  });
});
