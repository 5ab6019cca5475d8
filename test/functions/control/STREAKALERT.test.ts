import { STREAKALERT } from "../../../src/functions/control/STREAKALERT";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => STREAKALERT(...(given as Parameters<typeof STREAKALERT>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = (sentence: string) => expect.objectContaining({ code: "#N/A", message: sentence }) as unknown;

describe("STREAKALERT", () => {
  const noStreak = none("There is no alert, so it has no beginning");

  it("says whether and since when, for a row or a column of weeks", () => {
    expect(ask([[0.3, 0.2, 0.2]], 0.3)).toEqual([[true, 2]]);
    expect(ask([[0.3], [0.2], [0.2], [""]], 0.3)).toEqual([[true, 2]]);
    expect(ask([[0.3, 0.2, 0.3]], [[0.3]])).toEqual([[false, noStreak]]);
  });

  it("takes a benchmark for each week, however it lies, or for each region", () => {
    for (const benchmark of [[[10, 5]], [[10], [5]]]) {
      expect(ask([[5, 3]], benchmark)).toEqual([[true, 1]]);
      expect(ask([[5], [3]], benchmark)).toEqual([[true, 1]]);
    }
    const regions = [
      [5, 3, ""],
      [9, 9, ""],
      ["", "", ""],
    ];
    expect(ask(regions, [[10, 5, 5]])).toEqual([
      [true, 1],
      [false, noStreak],
    ]);
    expect(ask(regions.slice(0, 2), [[5], [20]])).toEqual([
      [false, noStreak],
      [true, 1],
    ]);
  });

  it("answers #N/A before the first week, each region for itself", () => {
    const early = none("Values: there are none yet");
    expect(ask([[""], [""]], 1)).toEqual({ error: "#N/A", sentence: "Values: there are none yet" });
    expect(
      ask(
        [
          ["", ""],
          [1, 1],
        ],
        2,
      ),
    ).toEqual([
      [early, early],
      [true, 1],
    ]);
  });

  it("takes a drop and a run of one's own", () => {
    expect(ask([[10, 9, 9, 9]], 10, "5%", 3)).toEqual([[true, 2]]);
    expect(ask([[10, 9, 9, 9]], 10, "5%", 4)).toEqual([[false, noStreak]]);
  });

  it("says what is wrong", () => {
    expect(ask([[1, "x"]], 1)).toEqual(refused('Values: item 2 is "x"; give a number'));
    expect(ask([[1, 2, 3]], [[1, 2]])).toEqual(refused("Benchmark: 1 × 2 cells beside 1 × 3"));
    expect(ask([[1, 2]], 1, 20)).toEqual(refused("Drop: 20 is not from 0 to 1; write 20% or 0.2"));
    expect(ask([[1, 2]], 1, 0.2, 0)).toEqual(refused("Run: 0; give a whole number of periods"));
  });
});
