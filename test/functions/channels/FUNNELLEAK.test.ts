import { FUNNELLEAK } from "../../../src/functions/channels/FUNNELLEAK";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) => cellOf(() => FUNNELLEAK(...(given as Parameters<typeof FUNNELLEAK>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const none = expect.objectContaining({ code: "#N/A" }) as unknown;

describe("FUNNELLEAK", () => {
  const names = [["Leads", "Demos", "Deals"]];

  it("answers as many cells as stages, whichever way they run", () => {
    expect(ask([[1000, 400, 100]], names)).toEqual([[0.4, 0.25, "Demos → Deals"]]);
    expect(ask([[1000], [400], [100], [""]])).toEqual([[0.4], [0.25], [2]]);
  });

  it("takes a funnel in each row, and keeps a row's trouble in its own cells", () => {
    const found = ask(
      [
        [1000, 400, 100],
        [10, "", 1],
        [0, 0, 0],
        [8, 0, 0],
      ],
      names,
    ) as unknown[][];
    expect(found[0]).toEqual([0.4, 0.25, "Demos → Deals"]);
    for (const cell of found[1]!)
      expect(cell).toMatchObject({
        code: "#VALUE!",
        message: expect.stringContaining("Counts: item 2 is empty") as string,
      });
    expect(found[2]).toEqual([none, none, none]);
    expect(found[3]).toEqual([0, none, "Leads → Demos"]);
  });

  it("says what is wrong", () => {
    expect(ask([[5]])).toEqual(refused("Counts: 1 given; give at least two stages"));
    expect(ask([[5, -1]])).toEqual(refused("Counts: item 2 is -1; counts are 0 or more"));
    expect(ask([[5, 1]], names)).toEqual(refused("Names: 3 for 2 stages; give one for each"));
    expect(ask([[5, 1]], [["a", ""]])).toEqual(refused("Names: item 2 is empty"));
    expect(ask([[0, 0]])).toEqual({ error: "#N/A", sentence: "Counts: nothing has reached the first stage" });
  });
});
