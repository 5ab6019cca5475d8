import fc from "fast-check";
import { exactParts } from "../../src/planning/exactParts";
import { moneyUnit } from "../../src/planning/targets/moneyUnit";
import { twelveDigits } from "../../src/planning/twelveDigits";

describe("exactParts", () => {
  const one = moneyUnit(1);

  it("gives what is left to the largest lost fractions, the earlier among equals", () => {
    expect(exactParts([10.4, 10.4, -0.8], 20, one)).toEqual([11, 10, -1]);
    expect(exactParts([0.5, 0.5, -1], 0, one)).toEqual([1, 0, -1]);
    expect(exactParts([-10.4, -10.4, 0.8], -20, one)).toEqual([-11, -10, 1]);
  });

  it("leaves nothing at nothing, unless there is nothing else", () => {
    expect(exactParts([0, 0.4], 1, one)).toEqual([0, 1]);
    expect(exactParts([0, 0], -1, one)).toEqual([-1, 0]);
  });

  it("refuses more units than can be told apart", () => {
    expect(() => exactParts([1e17], 1e17, one)).toThrow(expect.objectContaining({ code: "too-large" }));
  });

  it("adds up, whatever is left, each part within a unit or an even share of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 8 }),
        fc.integer({ min: -20, max: 20 }),
        (parts, more) => {
          const units = Math.round(parts.reduce((sum, part) => sum + part, 0)) + more;
          const found = exactParts(parts, units, one);
          expect(found.reduce((sum, part) => sum + part, 0)).toBe(units);
          const movable = Math.max(1, parts.filter((part) => part !== 0).length);
          found.forEach((part, at) =>
            expect(Math.abs(part - parts[at]!)).toBeLessThanOrEqual(2 + 20 / movable + 1e-9),
          );
        },
      ),
    );
  });
});

describe("twelveDigits", () => {
  it.each([
    [[], 1e-9],
    [[0], 1e-9],
    [[-16160, 3], 1e-7],
    [[9.99e11], 1],
    [[1e15], 1e4],
  ])("of %j is a unit of %d", (amounts, size) => {
    expect(twelveDigits(amounts).size).toBe(size);
  });
});
