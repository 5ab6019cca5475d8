import { COMMISSION } from "../../../src/functions/team/COMMISSION";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const commission = (...given: unknown[]) =>
  cellOf(() => COMMISSION(...(given as Parameters<typeof COMMISSION>)));

describe("COMMISSION", () => {
  // Method item B23.
  const plan = [[[0, 1_000_000, 1_200_000]], [[0.01, 0.015, 0.02]]] as const;

  it("keeps the shape of the sales", () => {
    expect(commission([[1_400_000, 1_000_000]], ...plan)).toEqual([[17_000, 10_000]]);
    expect(commission([[1_400_000], ["1,000,000"]], ...plan)).toEqual([[17_000], [10_000]]);
    expect(commission(1_400_000, ...plan)).toEqual([[17_000]]);
  });

  it("takes the plan in rows or columns, and either mode in any case", () => {
    const down = plan.map(([row]) => row.map((cell) => [cell]));
    expect(commission([[1_400_000]], ...down, "WHOLE")).toEqual([[28_000]]);
    expect(commission([[1_400_000]], ...down, " Marginal ")).toEqual([[17_000]]);
    expect(commission([[1_400_000]], 0, "1%")).toEqual([[14_000]]);
  });

  it("keeps a cell's trouble in that cell", () => {
    expect(commission([[1_400_000], [""], ["none"], [true]], ...plan)).toEqual([
      [17_000],
      [expect.objectContaining({ code: "#VALUE!", message: "Sales: empty; type a number, 0 for nothing" })],
      [expect.objectContaining({ code: "#VALUE!", message: 'Sales: "none"; give a number' })],
      [expect.objectContaining({ code: "#VALUE!", message: "Sales: TRUE; give a number" })],
    ]);
  });

  it("says what is wrong with the plan", () => {
    expect(commission([[1]], "", "")).toEqual(refused("Thresholds: none is given; give one for each rate"));
    expect(commission([[1]], [[0, ""]], [[1, 2]])).toEqual(refused("Thresholds: item 2 is empty"));
    expect(commission([[1]], [[0, 5]], [[1]])).toEqual(
      refused("Rates: 1 for 2 thresholds; give one for each"),
    );
    expect(commission([[1]], [[5, 0]], [[1, 2]])).toEqual(refused("Thresholds: item 2 is 0, not above 5"));
    expect(commission([[1]], 0, -1)).toEqual(refused("Rates: item 1 is -1; rates are 0 or more"));
    expect(commission([[1]], 0, 1, "half")).toEqual(
      refused('Mode: "half" is not known; write "marginal" or "whole"'),
    );
  });
});
