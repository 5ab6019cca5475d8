import { CATCHUP } from "../../../src/functions/targets/CATCHUP";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => CATCHUP(...(given as Parameters<typeof CATCHUP>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("CATCHUP", () => {
  it("answers in the shape of the weights", () => {
    expect(ask(100, 40, [[1, 1, 2]])).toEqual([[15, 15, 30]]);
    expect(ask(100, 40, [[1], [1], [2]])).toEqual([[15], [15], [30]]);
    expect(ask(100, 40, 5)).toEqual([[60]]);
  });

  it("takes an empty weight as none, and says below zero what is over", () => {
    expect(ask(100, "40", [[1, "", null]])).toEqual([[60, 0, 0]]);
    expect(ask(100, 110, [[1, 1]], null)).toEqual([[-5, -5]]);
    expect(ask(100, 33.33, [[1, 1]], 0.01)).toEqual([[33.34, 33.33]]);
  });

  it.each<[string, unknown[]]>([
    ["Actual: empty; type a number, 0 for nothing", [100, null, [[1]]]],
    ["Target: TRUE; give a number", [true, 1, [[1]]]],
    ["WeightsLeft: none is given; give one for each part", [100, 40, [[""]]]],
    ["WeightsLeft: item 2 is -3; weights are 0 or more", [100, 40, [[1, -3]]]],
    ["Actual: 40.5, not a whole number of units of 1", [100, 40.5, [[1]], 1]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
