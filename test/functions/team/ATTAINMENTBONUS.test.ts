import { ATTAINMENTBONUS } from "../../../src/functions/team/ATTAINMENTBONUS";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const bonus = (...given: unknown[]) =>
  cellOf(() => ATTAINMENTBONUS(...(given as Parameters<typeof ATTAINMENTBONUS>)));

describe("ATTAINMENTBONUS", () => {
  // Method item C55.
  const plan = [[[1, 1.2]], [[0.1, 0.2]]] as const;

  it("answers one person or many, with one pay or each their own", () => {
    expect(bonus("110%", 10_000, ...plan)).toEqual([[1000]]);
    expect(bonus([[0.9], [1.1], [1.3]], [[10_000]], ...plan)).toEqual([[0], [1000], [2000]]);
    expect(bonus([[1.1, 1.3]], [[10_000, 8000]], ...plan)).toEqual([[1000, 1600]]);
  });

  it("rises evenly between cuts when linear", () => {
    expect(bonus([[1.1]], [[10_000]], ...plan, "linear")).toEqual([[1500]]);
  });

  it("keeps a cell's trouble in that cell", () => {
    expect(bonus([[""], [1.1]], [[10_000]], ...plan)).toEqual([
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: "Attainment: empty; type a number, 0 for nothing",
        }),
      ],
      [1000],
    ]);
  });

  it("says what is wrong", () => {
    expect(bonus([[1.1]], [[""]], ...plan)).toEqual(refused("Pay: empty; type a number"));
    expect(bonus([[1.1]], [[-1]], ...plan)).toEqual(refused("Pay: -1; pay is 0 or more"));
    expect(bonus([[1.1, 1.2]], [[1], [2]], ...plan)).toEqual(refused("Pay: 2 × 1 cells beside 1 × 2"));
    expect(bonus([[1.1]], [[1]], [[1.2, 1]], [[1, 2]])).toEqual(refused("Cuts: item 2 is 1, not above 1.2"));
    expect(bonus([[1.1]], [[1]], ...plan, "curve")).toEqual(refused('write "step" or "linear"'));
  });
});
