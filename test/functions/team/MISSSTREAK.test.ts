import { MISSSTREAK } from "../../../src/functions/team/MISSSTREAK";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const streak = (...given: unknown[]) => cellOf(() => MISSSTREAK(...(given as Parameters<typeof MISSSTREAK>)));

describe("MISSSTREAK", () => {
  it("answers one cell for a row, a column or a single month", () => {
    expect(streak([[1.02, 0.9, "97%"]])).toEqual([[2]]);
    expect(streak([[1.02], [0.9], [0.97]])).toEqual([[2]]);
    expect(streak(0.9)).toEqual([[1]]);
    expect(streak([[0.9]], "80%")).toEqual([[0]]);
  });

  it("answers a cell for each seller, each trouble in its own", () => {
    expect(
      streak([
        [0.9, 0.9, ""],
        [null, null, null],
        [1, "sick", 0.9],
        [1, 1, 0.9],
      ]),
    ).toEqual([
      [2],
      [expect.objectContaining({ code: "#N/A", message: "Attainments: there are none yet" })],
      [expect.objectContaining({ code: "#VALUE!", message: 'Attainments: item 2 is "sick"; give a number' })],
      [1],
    ]);
  });

  it("answers for the rows in use when given whole columns", () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => (row < 3 ? [0.9, 0.9] : ["", ""]));
    expect(streak(rows)).toEqual([[2], [2], [2]]);
    expect(streak(rows.map(([month]) => [month]))).toEqual([[3]]);
  });

  it("says what is wrong", () => {
    expect(streak([["", ""]])).toEqual({ error: "#N/A", sentence: "Attainments: there are none yet" });
    expect(streak([[0.9]], "all")).toEqual({ error: "#VALUE!", sentence: 'Cut: "all"; give a number' });
  });
});
