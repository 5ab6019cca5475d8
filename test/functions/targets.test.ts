import { SEASONINDEX } from "../../src/functions/targets/SEASONINDEX";
import { SPLITMONTHS } from "../../src/functions/targets/SPLITMONTHS";
import { SPLITTARGET } from "../../src/functions/targets/SPLITTARGET";
import { SPLITWEEKS } from "../../src/functions/targets/SPLITWEEKS";
import { cellOf, installCustomFunctions } from "../support/customFunctions";

beforeAll(installCustomFunctions);

const million = 1_000_000;
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const refused = (sentence: string) => ({
  error: "#VALUE!",
  sentence: expect.stringContaining(sentence) as string,
});

describe("SPLITTARGET", () => {
  const year = (...rest: unknown[]) =>
    cellOf(() => SPLITTARGET(100 * million, column(30, 40, 30, 40), ...(rest as [])));

  // Method items B12 and C04.
  it("answers in the shape of the weights", () => {
    const cents = [21428571.43, 28571428.57, 21428571.43, 28571428.57];
    expect(year(null, 0.01)).toEqual(column(...cents));
    expect(SPLITTARGET(100 * million, [[30, 40, 30, 40]], undefined, 0.01)).toEqual([cents]);
  });

  it.each([[null], [""], [undefined]])("leaves a part free where its lock is %p", (blank) => {
    expect(year(column(20 * million, blank, blank, blank), 0.01)).toEqual(
      column(20_000_000, 29090909.09, 21818181.82, 29090909.09),
    );
  });

  it("takes a single empty cell, or none, as no lock at all", () => {
    for (const none of [null, undefined, [[""]], [[null]]])
      expect(year(none, 0.01)).toEqual(year(undefined, 0.01));
  });

  it("takes 0 as a lock, and says what to write where Excel sends 0 for empty cells", () => {
    expect(SPLITTARGET(100, column(1, 1), column(0, ""))).toEqual(column(0, 100));
    expect(year(column(0, 0, 0, 0))).toEqual(refused('write IF(locks="","",locks)'));
  });

  it("reads numbers typed as text", () => {
    expect(SPLITTARGET("1,000", [["30%", " 70 %"]])).toEqual([[300, 700]]);
    expect(SPLITTARGET("1e2", [["1.5", ".5"]])).toEqual([[75, 25]]);
  });

  it("reads the value inside Excel's data types", () => {
    const formatted = { type: "FormattedNumber", basicValue: 100, numberFormat: "$0.00" };
    expect(SPLITTARGET(formatted, [[1, 1]])).toEqual([[50, 50]]);
    expect(
      cellOf(() => SPLITTARGET({ type: "Error", basicValue: "#DIV/0!", errorType: "Div0" }, [[1]])),
    ).toEqual(refused("Target: an error value; give a number"));
  });

  it.each<[string, unknown, unknown[][], unknown, unknown]>([
    ["Weights: item 3 is -3; weights are 0 or more", 100, [[1, 2, -3]], null, null],
    ['Weights: item 2 is "two"; give a number', 100, [[1, "two"]], null, null],
    ["Weights: item 1 is TRUE; give a number", 100, [[true]], null, null],
    ["Weights: item 1 is #N/A; give a number", 100, [["#N/A", 1]], null, null],
    ["Weights: none is given", 100, [[null]], null, null],
    [
      "Weights: 2 rows and 2 columns; give one row or one column",
      100,
      [
        [1, 2],
        [3, 4],
      ],
      [[1]],
      null,
    ],
    ["Target: empty; type a number", null, [[1]], null, null],
    ["Target: 100.5, not a whole number of units of 1", 100.5, [[1]], null, 1],
    ["Locks: item 2 is 0.5, not a whole number of units of 1", 100, [[1, 1, 1]], [["", 0.5, ""]], 1],
    ["Locks: 2 for 3 weights; give one for each", 100, [[1, 1, 1]], [[1, 2]], null],
    ["Unit: -1 is not above 0", 100, [[1]], null, -1],
  ])("says %s", (sentence, target, weights, locks, unit) => {
    expect(cellOf(() => SPLITTARGET(target, weights, locks as unknown[][], unit))).toEqual(refused(sentence));
  });
});

describe("SPLITMONTHS", () => {
  it("runs as the rhythm runs", () => {
    expect(SPLITMONTHS(20 * million, column(0.3, 0.5))).toEqual(
      column(6 * million, 10 * million, 4 * million),
    );
    expect(SPLITMONTHS(20 * million, [[0.3, 0.5]], column(5 * million, "", ""))).toEqual([
      [5 * million, 10 * million, 5 * million],
    ]);
    expect(SPLITMONTHS(10, 0.4 as unknown as unknown[][])).toEqual([[4, 6]]);
  });

  it("says what is wrong", () => {
    expect(cellOf(() => SPLITMONTHS(10, [[0.6, 0.6]]))).toEqual(refused("Rhythm: adds up to 120%"));
    expect(cellOf(() => SPLITMONTHS(10, [[0.6, null]]))).toEqual(
      refused("Rhythm: item 2 is empty; type a number"),
    );
    expect(cellOf(() => SPLITMONTHS(10, [[0.6]], [[1, 2, 3]]))).toEqual(refused("Actuals: 3 for 2 months"));
  });
});

describe("SPLITWEEKS", () => {
  it("reads days as serials, with a time of day, or as text", () => {
    const weeks = SPLITWEEKS(2300, 43101, 43131);
    expect(weeks).toEqual([
      [43101, 5, 500],
      [43108, 5, 500],
      [43115, 5, 500],
      [43122, 5, 500],
      [43129, 3, 300],
    ]);
    expect(SPLITWEEKS(2300, "2018-01-01", 43131.75)).toEqual(weeks);
  });

  it("passes over empty cells among the holidays", () => {
    const festival = [
      [43108, 43109, 43110],
      [43111, "2018-01-12", ""],
      [null, 0, 43112],
    ];
    expect(SPLITWEEKS(1800, 43101, 43131, festival).map(([, days]) => days)).toEqual([5, 0, 5, 5, 3]);
  });

  it("says what is wrong", () => {
    expect(cellOf(() => SPLITWEEKS(1, 43131, 43101))).toEqual(refused("To: 2018-01-01 is before 2018-01-31"));
    expect(cellOf(() => SPLITWEEKS(1, "3/4/2018", 43101))).toEqual(refused('From: "3/4/2018"; give a date'));
    expect(cellOf(() => SPLITWEEKS(1, null, 43101))).toEqual(refused("From: empty; give a date"));
    expect(cellOf(() => SPLITWEEKS(1, true, 43101))).toEqual(refused("From: TRUE; give a date"));
    expect(cellOf(() => SPLITWEEKS(1, 43101, 43131, [["x"]]))).toEqual(
      refused('Holidays: item 1 is "x"; give a date'),
    );
  });
});

describe("SEASONINDEX", () => {
  it("runs as the values run", () => {
    expect(SEASONINDEX([[10, 30, 20, 20]], 4)).toEqual([[0.5, 1.5, 1, 1]]);
    expect(SEASONINDEX(column(10, 30, 20, 20), 4, "Means")).toEqual(column(0.5, 1.5, 1, 1));
  });

  it("says what is wrong, and #N/A where there is no average", () => {
    expect(cellOf(() => SEASONINDEX([[1, 2, 3]]))).toEqual(
      refused("Values: 3 given; give at least one cycle of 12"),
    );
    expect(cellOf(() => SEASONINDEX([[1, null, 3]], 3))).toEqual(
      refused("Values: item 2 is empty; type a number, 0 for nothing"),
    );
    expect(cellOf(() => SEASONINDEX([[1, 2]], 2, "median"))).toEqual(
      refused('Method: "median" is not known; write "multiplicative" or "additive" or "means"'),
    );
    expect(cellOf(() => SEASONINDEX([[0, 0]], 2))).toEqual({
      error: "#N/A",
      sentence: "Values: they add up to 0 or less, so there is no average period",
    });
  });
});
