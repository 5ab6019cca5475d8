import fc from "fast-check";
import { fillable } from "../../../../src/planning/targets/grid/fillable";
import type { GridTask } from "../../../../src/planning/targets/grid/GridTask";

/** A task whose totals are those of a grid that keeps to the weights. */
const task = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc
      .array(fc.record({ open: fc.boolean(), holds: fc.integer({ min: 0, max: 2 }) }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .map((cells): GridTask => {
        const rowUnits = new Float64Array(rows);
        const columnUnits = new Float64Array(columns);
        cells.forEach(({ open, holds }, cell) => {
          if (!open) return;
          rowUnits[Math.floor(cell / columns)]! += holds;
          columnUnits[cell % columns]! += holds;
        });
        const weights = Float64Array.from(cells, ({ open }) => Number(open));
        return { rows, columns, rowUnits, columnUnits, weights };
      }),
  );

const canFoot = (asked: GridTask) => !("closed" in fillable(asked));

/** The same task with one unit already put into a cell. */
function withUnitIn(asked: GridTask, cell: number): GridTask {
  const rowUnits = asked.rowUnits.slice();
  const columnUnits = asked.columnUnits.slice();
  rowUnits[Math.floor(cell / asked.columns)]!--;
  columnUnits[cell % asked.columns]!--;
  return { ...asked, rowUnits, columnUnits };
}

describe("fillable", () => {
  it("leaves exactly the cells open that hold a unit in some grid that foots", () => {
    fc.assert(
      fc.property(task, (asked) => {
        const answer = fillable(asked);
        if ("closed" in answer) throw new Error("It foots by construction");
        const expected = [...asked.weights.keys()].map((cell) => {
          const left = withUnitIn(asked, cell);
          const fits = [...left.rowUnits, ...left.columnUnits].every((units) => units >= 0);
          return asked.weights[cell] === 1 && fits && canFoot(left) ? 1 : 0;
        });
        expect([...answer.weights]).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it("says which rows have more to place than the columns open to them take, and a cell that would help", () => {
    const ones = (...weights: number[]) => Float64Array.from(weights);
    expect(
      fillable({
        rows: 3,
        columns: 3,
        rowUnits: ones(5, 4, 1),
        columnUnits: ones(4, 3, 3),
        weights: ones(1, 1, 0, 1, 1, 0, 1, 1, 1),
      }),
    ).toEqual({ rows: [0, 1], units: 9, columns: [0, 1], room: 7, closed: { row: 1, column: 2 } });
  });
});
