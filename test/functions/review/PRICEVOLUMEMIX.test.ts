import { PRICEVOLUMEMIX } from "../../../src/functions/review/PRICEVOLUMEMIX";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => PRICEVOLUMEMIX(...(given as Parameters<typeof PRICEVOLUMEMIX>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("PRICEVOLUMEMIX", () => {
  it("answers five amounts in a row, for rows and columns", () => {
    const expected = [[4, 20.44, -0.44, 0, 0]];
    expect(ask([[50, 40]], [[1.2, 0.8]], [[60, 50]], [[1.1, 1]], 0.01)).toEqual(expected);
    expect(ask([[50], [40]], [[1.2], [0.8]], [[60], [50]], [[1.1], [1]], 0.01)).toEqual(expected);
  });

  it("takes an empty quantity as none, and needs no price for it", () => {
    expect(ask([[20, ""]], [[3, ""]], [["", 10]], [[null, 4]])).toEqual([[0, 0, 0, 40, -60]]);
    expect(ask(20, 3, "", "")).toEqual([[0, 0, 0, 0, -60]]);
  });

  it("says what is wrong", () => {
    expect(ask([[20, 1]], [[3]], [[1, 1]], [[1, 1]])).toEqual(
      refused("PlanPrice: 1 for 2 planned quantities"),
    );
    expect(ask([[20, 1]], [[3, null]], [[1, 1]], [[1, 1]])).toEqual(refused("PlanPrice: item 2 is empty"));
    expect(ask([[20]], [[3]], [["x"]], [[1]])).toEqual(refused('ActualQty: item 1 is "x"'));
  });
});
