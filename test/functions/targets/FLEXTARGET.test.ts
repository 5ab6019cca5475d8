import fc from "fast-check";
import { FLEXTARGET } from "../../../src/functions/targets/FLEXTARGET";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) => cellOf(() => FLEXTARGET(...(given as Parameters<typeof FLEXTARGET>)));

describe("FLEXTARGET", () => {
  it("puts floor, plan and stretch beside each other, under each other for plans in a row", () => {
    expect(ask(100, 3)).toEqual([[85, 100, 115]]);
    expect(ask([[100], [200]], [[3], [0]])).toEqual([
      [85, 100, 115],
      [180, 200, 220],
    ]);
    expect(ask([[100, 200]], 3)).toEqual([
      [85, 170],
      [100, 200],
      [115, 230],
    ]);
  });

  it("reads text, and takes edges of its own", () => {
    expect(ask("1,000", "3", "5%", "20%")).toEqual([[800, 1000, 1200]]);
    expect(ask([["100"]], [[0]], null, null)).toEqual([[90, 100, 110]]);
  });

  it("keeps one plan's trouble in its own row", () => {
    const [first, second] = ask([[100], ["x"]], 0) as unknown[][];
    expect(first).toEqual([90, 100, 110]);
    for (const cell of second!)
      expect(cell).toMatchObject({ code: "#VALUE!", message: 'Plan: "x"; give a number' });
  });

  it("answers each plan of a column as it answers the plan alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.nat(3)), { minLength: 2, maxLength: 9 }), (rows) => {
        const alone = rows.flatMap(([plan, flags]) => ask([[plan]], [[flags]]));
        const together = ask(
          rows.map(([plan]) => [plan]),
          rows.map(([, flags]) => [flags]),
        );
        expect(together).toEqual(alone);
      }),
    );
  });

  it.each<[string, unknown[]]>([
    ["Plan: empty; type a number", [null, 0]],
    ["Plan: -100 is below 0; give 0 or more", [-100, 0]],
    ["RiskFlags: 4 is not 0, 1, 2 or 3", [100, 4]],
    ["RiskFlags: TRUE; give a number", [100, true]],
    ["Low: 0.2 is not at or under high, 0.15", [100, 0, 0.2]],
    ["High: 15 is not from 0 to 1; write 10% or 0.1", [100, 0, null, 15]],
    ["RiskFlags: 1 × 3 cells beside 1 × 2", [[[1, 2]], [[1, 2, 3]]]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
