import { TARGETCHECK } from "../../../src/functions/targets/TARGETCHECK";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) => cellOf(() => TARGETCHECK(...(given as Parameters<typeof TARGETCHECK>)));

describe("TARGETCHECK", () => {
  // Method item C07.
  const history = [100, 115, 132.25, 152.0875];
  const target = 152.0875 * 1.2;

  it("says what is asked, what was seen, and what that means", () => {
    expect(ask(target, [history])).toEqual([[0.2, 0.15, "needs a driver for +5.0 points"]]);
    expect(
      ask(
        target,
        history.map((value) => [value]),
        null,
        "zh",
      ),
    ).toEqual([[0.2, 0.15, "需要 +5.0 个百分点的增长动因"]]);
    expect(ask(115.5, [[100, 100]], "16%")).toEqual([[0.155, 0, "in line with history"]]);
    expect(ask(115.5, [[100, 100]], "16%", "zh")).toEqual([[0.155, 0, "与历史增速相符"]]);
    expect(ask(90, [[100, 120]])).toEqual([[-0.25, 0.2, "45.0 points under history"]]);
  });

  it("shows a difference that one decimal would hide", () => {
    expect(ask(100.02, [[100, 100]], 0)).toEqual([[0.0002, 0, "needs a driver for +0.02 points"]]);
  });

  it("passes over empty cells at the end of history, not within it", () => {
    const column = [...history, "", null].map((value) => [value]);
    expect(ask(target, column)).toEqual([[0.2, 0.15, "needs a driver for +5.0 points"]]);
    expect(ask(target, [[100, "", 120]])).toEqual(refused("History: item 2 is empty; type a number"));
  });

  it("answers #N/A where history has no growth", () => {
    expect(ask(100, [[0, 100]])).toEqual({
      error: "#N/A",
      sentence: "History: it starts or ends at 0 or less, so it has no growth",
    });
    expect(ask(100, [[0, 100]], null, "zh")).toEqual({
      error: "#N/A",
      sentence: "历史：首期或末期不大于 0，算不出增速",
    });
  });

  it.each<[string, unknown[]]>([
    ["Target: empty; type a number", [null, [[1, 2]]]],
    ["History: 1 given; give at least two periods", [1, [[1]]]],
    ["History: 0 given; give at least two periods", [1, null]],
    [
      "History: 2 rows and 2 columns; give one row or one column",
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ["Tolerance: -0.1 is not 0 or more", [1, [[1, 2]], -0.1]],
    ["历史：数据太少，请补充", [1, [[1]], null, "zh"]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
