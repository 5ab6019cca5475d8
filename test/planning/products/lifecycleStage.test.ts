import fc from "fast-check";
import { lifecycleStage } from "../../../src/planning/products/lifecycleStage";

const flat = (periods: number, value = 100) => Array.from({ length: periods }, () => value);

describe("lifecycleStage", () => {
  it.each([
    [[5], "introduction"],
    [[0, 0, 0, 5, 50, 500], "introduction"],
    [[5, 6, 50, 50], "growth"],
    [[50, 50, 51, 50], "maturity"],
    [[50, 50, 5, 5], "decline"],
    [[50, 50, 0, 0], "decline"],
  ])("reads %j as %s", (sales, stage) => {
    expect(lifecycleStage(sales)).toBe(stage);
  });

  // The cuts are ours: a tenth up or down, an edge belonging to the stage on its way.
  it.each([
    [110, "growth"],
    [109.9, "maturity"],
    [90.1, "maturity"],
    [90, "decline"],
  ])("reads a change to %d of 100 as %s", (latest, stage) => {
    expect(lifecycleStage([...flat(4), ...flat(4, latest)])).toBe(stage);
  });

  it("is not misled by a season of quarters, nor of months", () => {
    const quarters = (count: number) => Array.from({ length: count }, (_, at) => [10, 200, 30, 90][at % 4]!);
    for (const count of [8, 9, 15, 16, 21, 40]) expect(lifecycleStage(quarters(count))).toBe("maturity");
    const months = Array.from({ length: 30 }, (_, at) => 10 + ((at % 12) - 5) ** 2);
    expect(lifecycleStage(months)).toBe("maturity");
  });

  it("looks at what sells now, not at the whole past", () => {
    expect(lifecycleStage([...flat(40, 10), ...flat(12, 50), ...flat(12, 20)])).toBe("decline");
  });

  it("reads returns alone before as nothing to grow from", () => {
    expect(lifecycleStage([5, -9, 4, 4])).toBe("growth");
    expect(lifecycleStage([5, -9, -4, -4])).toBe("decline");
  });

  it("has no answer before anything is sold, and refuses what is no number", () => {
    expect(lifecycleStage([])).toBeUndefined();
    expect(lifecycleStage([0, 0, -1])).toBeUndefined();
    expect(() => lifecycleStage([1, NaN])).toThrow(
      expect.objectContaining({ code: "not-a-number", position: 2 }),
    );
  });

  it("does not change with the unit of money, nor with empty time before the launch", () => {
    const sales = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sales, fc.nat({ max: 9 }), (given, before) => {
        const stage = lifecycleStage(given);
        expect(lifecycleStage(given.map((value) => value * 8))).toBe(stage);
        expect(lifecycleStage([...flat(before, 0), ...given])).toBe(stage);
      }),
    );
  });
});
