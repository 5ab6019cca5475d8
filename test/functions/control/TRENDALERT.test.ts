import { TRENDALERT } from "../../../src/functions/control/TRENDALERT";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => TRENDALERT(...(given as Parameters<typeof TRENDALERT>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("TRENDALERT", () => {
  it("says whether and by how much, for a row or a column of periods, or several", () => {
    expect(ask([[100, 100, 100, 100, 75, ""]])).toEqual([[true, -0.25]]);
    expect(ask([[100], [100], [100], [100], [125], [null]])).toEqual([[false, 0.25]]);
    const fewer = none("Values: fewer than five periods are known");
    expect(
      ask([
        [100, 100, 100, 100, 75],
        [100, 100, 75, "", ""],
      ]),
    ).toEqual([
      [true, -0.25],
      [fewer, fewer],
    ]);
  });

  it("has no change against nothing", () => {
    const noMean = none("The periods before average 0 or less, so there is no change against them");
    expect(ask([[0, 0, 0, 0, 5]])).toEqual([[false, noMean]]);
  });

  it("takes a drop and a run of one's own", () => {
    expect(ask([[100, 100, 100, 99, 98]], "1%")).toEqual([[true, expect.closeTo(98 / 99.75 - 1, 12)]]);
    expect(ask([[100, 100, 100, 99, 98]], 0.1, 2)).toEqual([[true, expect.closeTo(98 / 99.75 - 1, 12)]]);
  });

  it("says what is wrong", () => {
    expect(ask([[1, 2, 3]])).toEqual({
      error: "#N/A",
      sentence: "Values: fewer than five periods are known",
    });
    expect(ask([[1, true]])).toEqual(refused("Values: item 2 is TRUE; give a number"));
    expect(ask([[1]], 10)).toEqual(refused("Drop: 10 is not from 0 to 1"));
    expect(ask([[1]], 0.1, 2.5)).toEqual(refused("Run: 2.5; give a whole number of periods, 1 or more"));
  });
});
