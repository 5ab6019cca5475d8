import { TOPBOTTOM } from "../../../src/functions/review/TOPBOTTOM";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => TOPBOTTOM(...(given as Parameters<typeof TOPBOTTOM>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("TOPBOTTOM", () => {
  it("puts best and worst beside each other, whichever way the names run", () => {
    const expected = [
      ["b", 9, "c", 1],
      ["d", 7, "a", 4],
    ];
    expect(ask([["a", "b", "c", "d"]], [["4", 9, 1, 7]], 2)).toEqual(expected);
    expect(ask([["a"], ["b"], ["c"], ["d"]], [[4], [9], [1], [7]], 2)).toEqual(expected);
  });

  it("passes over rows without a value, as whole columns have them", () => {
    expect(ask([["a"], ["b"], [""], [null]], [[4], [null], [""], [undefined]])).toEqual([["a", 4, "a", 4]]);
  });

  it("ranks names that are numbers", () => {
    expect(ask([[2024, 2025]], [[3, 4]], 1)).toEqual([[2025, 4, 2024, 3]]);
  });

  it("answers #N/A where there is nothing to rank", () => {
    expect(ask([["a", "b"]], [["", ""]])).toEqual({
      error: "#N/A",
      sentence: "Values: there is none to rank",
    });
  });

  it("says what is wrong", () => {
    expect(ask([["a", ""]], [[1, 2]])).toEqual(refused("Names: item 2 is empty; give a name"));
    expect(ask([["a", "b"]], [[1]])).toEqual(refused("Values: 1 for 2 names; give one for each"));
    expect(ask([["a", "b"]], [["Sales", 2]])).toEqual(refused('Values: item 1 is "Sales"; give a number'));
    expect(ask([["a"]], [[1]], 0)).toEqual(refused("N: 0 is not a whole number from 1 on"));
    expect(ask([["a"]], [[1]], 1, "up")).toEqual(refused('Order: "up" is not known; write "high" or "low"'));
  });
});
