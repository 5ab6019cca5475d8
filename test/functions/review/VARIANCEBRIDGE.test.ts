import { VARIANCEBRIDGE } from "../../../src/functions/review/VARIANCEBRIDGE";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const ask = (...given: unknown[]) =>
  cellOf(() => VARIANCEBRIDGE(...(given as Parameters<typeof VARIANCEBRIDGE>)));
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("VARIANCEBRIDGE", () => {
  const plan = [
    [1000, 2, 50],
    [500, 3, 20],
  ];
  const actual = [
    [1100, 2.2, 48],
    [500, 3, 25],
  ];

  it("answers a row for a row, the same alone and among others", () => {
    const both = ask(plan, actual, 1);
    expect(both).toEqual([
      [10287, 10287, -4414],
      [0, 0, 7500],
    ]);
    expect(ask([plan[0]], [actual[0]], 1)).toEqual([(both as unknown[])[0]]);
  });

  it("takes a column as one item's drivers", () => {
    expect(ask([[1000], [2], [50]], [[1100], [2.2], [48]], 1)).toEqual([[10287], [10287], [-4414]]);
    expect(ask([[1000], [2], [50], [null]], [[1100], [2.2], [48], [""]], 1)).toHaveLength(3);
    expect(ask(100, 90)).toEqual([[-10]]);
  });

  it("leaves out empty rows at the end, and keeps a row's trouble in its own cells", () => {
    const rows = [...plan, [1, "", 3], ["", "", ""], [null, null, null]];
    const found = ask(rows, [...actual, [1, 2, 3], ["", "", ""], ["", "", ""]], 1) as unknown[][];
    expect(found).toHaveLength(3);
    expect(found[1]).toEqual([0, 0, 7500]);
    for (const cell of found[2]!)
      expect(cell).toMatchObject({
        code: "#VALUE!",
        message: "Plan: item 2 is empty; type a number, 0 for nothing",
      });
  });

  it("says what is wrong", () => {
    expect(ask(plan, [[1, 2, 3]])).toEqual(refused("Actual: 1 × 3 cells beside 2 × 3; give as many"));
    expect(ask([["x", 1]], [[1, 1]])).toEqual(refused('Plan: item 1 is "x"'));
    expect(ask(plan, actual, "x")).toEqual(refused('Unit: "x"'));
    expect(ask([plan[0]], [actual[0]], -1)).toEqual(refused("Unit: -1 is not above 0"));
  });
});
