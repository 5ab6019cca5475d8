import fc from "fast-check";
import { DRIVERSALES } from "../../../src/functions/targets/DRIVERSALES";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) => cellOf(() => DRIVERSALES(...(given as Parameters<typeof DRIVERSALES>)));

describe("DRIVERSALES", () => {
  // Method item A14.
  it("answers one cell, or one for each cell of a range", () => {
    expect(ask(1000, 600, 0.3)).toEqual([[780_000]]);
    expect(ask(1000, 600, "30%", "Literal")).toEqual([[180_000]]);
    expect(ask([[1000], [10]], 600, [[0.3], [0]])).toEqual([[780_000], [6000]]);
    expect(ask([[1000, 10]], 600, 0.3, "freq")).toEqual([[780_000, 7800]]);
  });

  it("keeps a cell's trouble in its own cell", () => {
    const [[sales, trouble]] = ask([[1000, ""]], 600, 0.3) as [[unknown, unknown]];
    expect(sales).toBe(780_000);
    expect(trouble).toMatchObject({
      code: "#VALUE!",
      message: "Customers: empty; type a number, 0 for nothing",
    });
  });

  it("answers each cell of a range as it answers the cell alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(1000)), { minLength: 2, maxLength: 9 }), (rows) => {
        const alone = rows.flatMap(([customers, price]) => ask([[customers]], [[price]], 0.3));
        const together = ask(
          rows.map(([customers]) => [customers]),
          rows.map(([, price]) => [price]),
          0.3,
        );
        expect(together).toEqual(alone);
      }),
    );
  });

  it.each<[string, unknown[]]>([
    ["Price: -600 is below 0; give 0 or more", [1000, -600, 0.3]],
    ["Repeat: empty; type a number", [1000, 600, null]],
    ['Mode: "often" is not known; write "freq" or "literal"', [1000, 600, 0.3, "often"]],
    ["Price: 1 × 3 cells beside 1 × 2", [[[1, 2]], [[1, 2, 3]], 0.3]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
