import { LEADSNEEDED } from "../../../src/functions/targets/LEADSNEEDED";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) => cellOf(() => LEADSNEEDED(...(given as Parameters<typeof LEADSNEEDED>)));

describe("LEADSNEEDED", () => {
  // Method item C08, and C21's goal of 8 %.
  it("answers a number for each stage, as the rates run", () => {
    expect(ask(1000, 0.05)).toEqual([[20_000]]);
    expect(ask(1000, "8%")).toEqual([[12_500]]);
    expect(ask(1000, [[0.2, 0.25]])).toEqual([[20_000, 4000]]);
    expect(ask("1,000", [[0.2], [0.25]])).toEqual([[20_000], [4000]]);
  });

  it("passes over empty cells at the end", () => {
    expect(ask(1000, [[0.2], [0.25], [""], [null]])).toEqual([[20_000], [4000]]);
  });

  it.each<[string, unknown[]]>([
    ["Customers: empty; type a number", [null, 0.05]],
    ["Customers: -5 is below 0; give 0 or more", [-5, 0.05]],
    ["Rates: none is given; give one for each stage", [1000, null]],
    ["Rates: item 1 is 5; rates are above 0 and at most 1, or 100%", [1000, 5]],
    ["Rates: item 2 is empty; type a number", [1000, [[0.2, "", 0.3]]]],
    [
      "Rates: 2 rows and 2 columns",
      [
        1000,
        [
          [0.2, 0.1],
          [0.3, 0.1],
        ],
      ],
    ],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
