import { PlanningError, type PlanningErrorCode } from "../../../src/planning/PlanningError";
import { Places, type AnswerPart } from "../../../src/functions/places/Places";

const given = {
  weights: [[1], [2], [3]],
  across: [[1, 2, 3]],
  grid: [
    [1, 2, 3],
    [4, 5, 6],
  ],
  one: [[1]],
  unit: 5,
};
const parameterAddresses = ["B2:B4", "Plan!D1:F1", "'Latest Prices'!Z9:AB10", "H7", "H8"];
const places = new Places(given, { parameterAddresses });

const cellOf = (
  argument: string,
  position?: number,
  part?: AnswerPart,
  code: PlanningErrorCode = "not-a-number",
) => places.cellOf(new PlanningError(code, "", argument, position), part);

describe("the place of an error", () => {
  it("is counted down a column, along a row, and along the rows of a block", () => {
    expect([1, 2, 3].map((position) => cellOf("weights", position))).toEqual(["B2", "B3", "B4"]);
    expect([1, 2, 3].map((position) => cellOf("across", position))).toEqual(["D1", "E1", "F1"]);
    expect([1, 3, 4, 6].map((position) => cellOf("grid", position))).toEqual(["Z9", "AB9", "Z10", "AB10"]);
  });

  it("is the argument's one cell, unless the argument as a whole is wrong", () => {
    expect([cellOf("one"), cellOf("one", 1), cellOf("one", 3), cellOf("unit")]).toEqual([
      "H7",
      "H7",
      "H7",
      "H8",
    ]);
    expect(cellOf("one", undefined, undefined, "wrong-shape")).toBeUndefined();
    expect(cellOf("one", undefined, undefined, "too-few")).toBeUndefined();
  });

  it("is counted from the row an answer reads, down where its row lies in a column", () => {
    const row = (at: number) => ({ of: ["grid", "weights"], row: at });
    expect([cellOf("grid", 1, row(0)), cellOf("grid", 2, row(1))]).toEqual(["Z9", "AA10"]);
    expect([
      cellOf("weights", 3, row(0)),
      cellOf("weights", 1, row(2)),
      cellOf("weights", undefined, row(1)),
    ]).toEqual(["B4", "B4", "B3"]);
    expect(cellOf("across", 2, { of: ["across"], row: 4 })).toBe("E1");
    expect(cellOf("across", 2, row(1))).toBe("E1");
  });

  it("is the cell an answer reads", () => {
    const part = { of: ["grid", "one"], row: 1, column: 2 };
    expect([cellOf("grid", undefined, part), cellOf("one", undefined, part)]).toEqual(["AB10", "H7"]);
    expect(cellOf("weights", 2, part)).toBe("B3");
  });

  it("is nowhere when several cells are meant, or none", () => {
    expect([cellOf("weights"), cellOf("grid", undefined, { of: ["grid"], row: 1 })]).toEqual([
      undefined,
      undefined,
    ]);
    expect([cellOf("weights", 4), cellOf("nothing", 1)]).toEqual([undefined, undefined]);
    expect(places.cellOf(new PlanningError("too-large", ""))).toBeUndefined();
  });

  it("is nowhere when Excel does not say", () => {
    const error = new PlanningError("not-a-number", "", "weights", 1);
    const nowhere = [undefined, {}, { parameterAddresses: [] }, { parameterAddresses: [""] }].map(
      (invocation) => new Places(given, invocation).cellOf(error),
    );
    expect(nowhere).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is nowhere for a single value out of a range", () => {
    const called = new Places({ target: 5 }, { parameterAddresses: ["A1:A3"] });
    expect(called.cellOf(new PlanningError("not-a-number", "", "target"))).toBeUndefined();
  });
});
