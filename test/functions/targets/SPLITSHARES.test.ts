import { SPLITSHARES } from "../../../src/functions/targets/SPLITSHARES";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => SPLITSHARES(...(given as Parameters<typeof SPLITSHARES>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("SPLITSHARES", () => {
  it("runs as the shares run, one cell longer", () => {
    expect(ask(100, [[0.4, 0.3, 0.1]])).toEqual([[40, 30, 10, 20]]);
    expect(ask(100, [[0.4], [0.3], [0.1]])).toEqual([[40], [30], [10], [20]]);
    expect(ask(100, 0.4)).toEqual([[40, 60]]);
  });

  it("reads percents typed as text, and gives an empty share nothing", () => {
    expect(ask("1,000", [["40%", "", null]])).toEqual([[400, 0, 0, 600]]);
    expect(ask(10_000, [["33.3%"]], 1000)).toEqual([[3000, 7000]]);
  });

  it.each<[string, unknown[]]>([
    ["Shares: adds up to 120%; shares are at most 100% together", [100, [[0.6, 0.6]]]],
    ["Shares: item 2 is -0.1; weights are 0 or more", [100, [[0.6, -0.1]]]],
    ['Shares: item 1 is "x"; give a number', [100, [["x", 0.5]]]],
    ["Shares: none is given", [100, [[null]]]],
    [
      "Shares: 2 rows and 2 columns; give one row or one column",
      [
        100,
        [
          [0.1, 0.1],
          [0.1, 0.1],
        ],
      ],
    ],
    ["Total: empty; type a number", [null, [[0.5]]]],
    ["Total: 100.5, not a whole number of units of 1", [100.5, [[0.5]], 1]],
    ["Unit: 0 is not above 0", [100, [[0.5]], 0]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
