import { SPLITGRID } from "../../../src/functions/targets/SPLITGRID";
import { cellOf, installCustomFunctions } from "../../support/customFunctions";

beforeAll(installCustomFunctions);

const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});
const ask = (...given: unknown[]) => cellOf(() => SPLITGRID(...(given as Parameters<typeof SPLITGRID>)));

describe("SPLITGRID", () => {
  const halves = [
    [30, 30],
    [20, 20],
  ];

  it("answers a row for each row total, however the totals run", () => {
    for (const rows of [[[60], [40]], [[60, 40]]])
      for (const columns of [[[50], [50]], [[50, 50]]]) expect(ask(rows, columns)).toEqual(halves);
  });

  it("takes an argument left out, and a single empty cell, as none", () => {
    for (const none of [undefined, null, "", [[""]], [[null]]])
      expect(ask([[60, 40]], [[50, 50]], none, none)).toEqual(halves);
  });

  it("keeps cells empty where the pattern is empty or 0, and free where there is no lock", () => {
    for (const empty of ["", null, 0])
      expect(
        ask(
          [[60, 40]],
          [[50, 50]],
          [
            [1, 1],
            [empty, 1],
          ],
        ),
      ).toEqual([
        [50, 10],
        [0, 40],
      ]);
    expect(
      ask([[60, 40]], [[50, 50]], null, [
        [10, ""],
        [null, undefined],
      ]),
    ).toEqual([
      [10, 50],
      [40, 0],
    ]);
  });

  it("passes over the empty rows of whole columns", () => {
    const column = (...cells: unknown[]) =>
      [...cells, ...new Array<unknown>(200_000).fill("")].map((cell) => [cell]);
    const pattern = [[1, 1], [1, 1], ...new Array<unknown[]>(200_000).fill(["", ""])];
    expect(ask(column(60, 40), [[50, 50]], pattern, null)).toEqual(halves);
    // Rows of the grid itself may be empty.
    expect(
      ask(
        column(60, 0),
        [[30, 30]],
        [
          [1, 1],
          ["", ""],
          ["", ""],
        ],
      ),
    ).toEqual([
      [30, 30],
      [0, 0],
    ]);
  });

  it("reads numbers typed as text, and cuts to a unit", () => {
    expect(ask([["1,000", "500"]], [[750, "750"]], null, null, "10")).toEqual([
      [500, 500],
      [250, 250],
    ]);
  });

  it.each<[string, unknown[]]>([
    ["RowTotals: none is given; give one for each row", [null, [[1]]]],
    ["RowTotals: item 2 is empty; type a number", [[[1, "", 2]], [[3]]]],
    ["ColumnTotals: they add up to 90, the row totals to 100", [[[60, 40]], [[50, 40]]]],
    ["Pattern: 1 × 2 cells for 2 × 1 totals; give one for each", [[[1], [1]], [[2]], [[1, 1]]]],
    ['Pattern: item 2 is "x"; give a number', [[[1], [1]], [[2]], [[1], ["x"]]]],
    ["Pattern: row 2, column 1 is -1; weights are 0 or more", [[[1], [1]], [[2]], [[1], [-1]]]],
    ["Pattern: row 1 has 1 to place, but no cell is open to it", [[[1]], [[1]], [[0]]]],
    ["Locks: row 1 is locked 1 past its total of 1", [[[1]], [[1]], null, [[2]]]],
    ["Locks: item 1 is TRUE; give a number", [[[1]], [[1]], null, [[true]]]],
    ["Unit: -1 is not above 0", [[[1]], [[1]], null, null, -1]],
  ])("says %s", (sentence, given) => {
    expect(ask(...given)).toEqual(refused(sentence));
  });
});
