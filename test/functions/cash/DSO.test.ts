import { DSO } from "../../../src/functions/cash/DSO";
import reference from "../../reference/dso_ageing.json";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({ error: "#VALUE!", sentence });
const none = (sentence: string) => ({ error: "#N/A", sentence });
const dso = (...given: unknown[]) => cellOf(() => DSO(...(given as Parameters<typeof DSO>)));

describe("DSO", () => {
  it("answers in one cell, from rows or columns, the oldest period first", () => {
    expect(dso(150_000, 1_825_000, 365)).toEqual([[30]]);
    const { receivables, sales_latest_first, days, dso_countback } = reference.countback; // support.benjipays.com
    const sales = [...sales_latest_first].reverse();
    const [[across]] = dso(receivables, [sales], [days], "CountBack") as [[number]];
    expect(across).toBeCloseTo(dso_countback, 9);
    expect(
      dso(
        receivables,
        sales.map((sold) => [sold]),
        [days],
        "countback",
      ),
    ).toEqual([[across]]);
  });

  it("answers #N/A where there is nothing to measure against", () => {
    expect(dso(10, [[0, 0]], [[30, 30]])).toEqual(none("Sales: they are 0"));
    expect(dso(10, [[3, 3]], [[30, 30]], "countback")).toEqual(
      none("Sales: the receivables go back further; give earlier periods too"),
    );
  });

  it("says what is wrong", () => {
    expect(dso("", 1, 1)).toEqual(refused("Receivables: empty; type a number, 0 for nothing"));
    expect(dso(1, [[1, ""]], [[30, 30]])).toEqual(
      refused("Sales: item 2 is empty; type a number, 0 for nothing"),
    );
    expect(dso(1, [[1, 2, 3]], 91)).toEqual(refused("Days: 1 for 3 sales; give one for each"));
    expect(dso(1, [[1, 2]], [[30, 0]])).toEqual(
      refused("Days: item 2 is 0; give the number of days in the period"),
    );
    expect(dso(1, 1, 30, "best")).toEqual(
      refused('Method: "best" is not known; write "simple" or "countback"'),
    );
  });
});
