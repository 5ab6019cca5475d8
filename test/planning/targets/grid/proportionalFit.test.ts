import fc from "fast-check";
import { proportionalFit } from "../../../../src/planning/targets/grid/proportionalFit";
import { columnSums, fittedByPasses, rowSums } from "../../../support/gridFacts";

const fitted = (
  weights: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
) => {
  const fit = proportionalFit({
    rows: rows.length,
    columns: columns.length,
    rowUnits: Float64Array.from(rows),
    columnUnits: Float64Array.from(columns),
    weights: Float64Array.from(weights.flat()),
  })!;
  return rows.map((_, row) => [...fit.subarray(row * columns.length, (row + 1) * columns.length)]);
};

describe("proportionalFit", () => {
  // Deming and Stephan (1940): rows and columns scaled in turn until nothing moves.
  it("is where proportional passes end", () => {
    const size = fc.integer({ min: 1, max: 6 });
    const line = (length: number) =>
      fc.array(
        fc.record({ weight: fc.integer({ min: 1, max: 99 }), holds: fc.integer({ min: 1, max: 999 }) }),
        {
          minLength: length,
          maxLength: length,
        },
      );
    const grid = fc
      .tuple(size, size)
      .chain(([rows, columns]) => fc.array(line(columns), { minLength: rows, maxLength: rows }));
    fc.assert(
      fc.property(grid, (cells) => {
        const weights = cells.map((row) => row.map(({ weight }) => weight));
        const holds = cells.map((row) => row.map((each) => each.holds));
        const expected = fittedByPasses(weights, rowSums(holds), columnSums(holds)).flat();
        const fit = fitted(weights, rowSums(holds), columnSums(holds)).flat();
        expect(Math.max(...fit.map((cell, at) => Math.abs(cell - expected[at]!)))).toBeLessThan(1e-6);
      }),
    );
  });

  it("reaches what passes would need millions of rounds for", () => {
    for (const power of [-2, -6, -12, -16]) {
      // a² / (50 - a)² = 1 / weight
      const rare = 50 / (1 + Math.sqrt(10 ** -power));
      const fit = fitted(
        [
          [1, 10 ** power],
          [1, 1],
        ],
        [50, 50],
        [50, 50],
      );
      expect(fit[0]![1]).toBeCloseTo(rare, 6);
      expect(fit[1]![0]).toBeCloseTo(rare, 6);
    }
  });

  it("takes wide grids as it takes tall ones", () => {
    const tall = fitted(
      [
        [1, 2],
        [3, 4],
        [5, 0],
      ],
      [10, 20, 30],
      [45, 15],
    );
    const wide = fitted(
      [
        [1, 3, 5],
        [2, 4, 0],
      ],
      [45, 15],
      [10, 20, 30],
    );
    tall.forEach((row, at) => row.forEach((cell, column) => expect(wide[column]![at]).toBeCloseTo(cell, 9)));
  });
});
