import fc from "fast-check";
import { splitGrid } from "../../../src/planning/targets/splitGrid";
import { cellsOf, columnSums, fittedByPasses, footsSomehow, rowSums } from "../../support/gridFacts";

type Grid = readonly (readonly number[])[];

/** Rows and columns of one kind of cell. */
const gridOf = <Cell>(cell: fc.Arbitrary<Cell>, most = 7) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const sameTotals = (answer: Grid, totals: Grid) => {
  expect(rowSums(answer)).toEqual(rowSums(totals));
  expect(columnSums(answer)).toEqual(columnSums(totals));
};

describe("the laws of splitGrid", () => {
  // Locked, empty by the pattern, or free with a weight: `holds` is one grid that foots, so there is always an answer.
  const cell = fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({
        weight: fc.integer({ min: 1, max: 999 }),
        holds: fc.integer({ min: 1, max: 500 }),
        locked: fc.constant(false),
      }),
    },
    { weight: 2, arbitrary: fc.constant({ weight: 0, holds: 0, locked: false }) },
    {
      weight: 1,
      arbitrary: fc.record({
        weight: fc.nat(9),
        holds: fc.integer({ min: -50, max: 500 }),
        locked: fc.constant(true),
      }),
    },
  );

  it("rows and columns foot, locks and zeros stay, and every free cell is within a unit of its fit", () => {
    fc.assert(
      fc.property(gridOf(cell), (cells) => {
        const holds = cells.map((row) => row.map((each) => each.holds));
        const totals = [rowSums(holds), columnSums(holds)] as const;
        fc.pre(totals.flat().every((total) => total >= 0));
        const pattern = cells.map((row) => row.map((each) => each.weight));
        const locks = cells.map((row) => row.map((each) => (each.locked ? each.holds : undefined)));
        const answer = splitGrid(...totals, { pattern, locks });
        sameTotals(answer, holds);
        const open = cells.map((row) => row.map((each) => (each.locked ? 0 : each.weight)));
        const free = cells.map((row) => row.map((each) => (each.locked ? 0 : each.holds)));
        const fit = fittedByPasses(open, rowSums(free), columnSums(free));
        const wrong = cellsOf(answer).filter(({ row, column, value }) => {
          const { locked, holds: kept } = cells[row]![column]!;
          return locked ? value !== kept : Math.abs(value - fit[row]![column]!) > 1 + 1e-6;
        });
        expect(wrong).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it("it answers where a grid exists, and refuses where none does", () => {
    const odd = fc.record({
      holds: fc.integer({ min: 0, max: 9 }),
      weight: fc.constantFrom(0, 0, 1, 5, 0.001),
      lock: fc.option(fc.nat(9), { nil: undefined, freq: 8 }),
    });
    let refused = 0;
    fc.assert(
      fc.property(gridOf(odd, 5), (cells) => {
        const holds = cells.map((row) => row.map((each) => each.holds));
        const pattern = cells.map((row) => row.map((each) => each.weight));
        const locks = cells.map((row) => row.map((each) => each.lock));
        const ask = () => splitGrid(rowSums(holds), columnSums(holds), { pattern, locks });
        if (footsSomehow(pattern, locks, rowSums(holds), columnSums(holds))) {
          const answer = ask();
          sameTotals(answer, holds);
          const wrong = cellsOf(answer).filter(({ row, column, value }) => {
            const lock = locks[row]![column];
            return (
              value !== lock &&
              (lock !== undefined || value < 0 || (value > 0 && pattern[row]![column] === 0))
            );
          });
          expect(wrong).toEqual([]);
        } else {
          refused++;
          expect(ask).toThrow(expect.objectContaining({ code: "cannot-foot" }));
        }
      }),
      { numRuns: 3000 },
    );
    expect(refused).toBeGreaterThan(500);
  });

  // Zero-restricted, in the words of Cox and Ernst (1982): what is whole already stays.
  it("a pattern that foots is its own answer", () => {
    fc.assert(
      fc.property(gridOf(fc.nat(1000)), (pattern) => {
        expect(splitGrid(rowSums(pattern), columnSums(pattern), { pattern })).toEqual(pattern);
      }),
    );
  });

  // Causey, Cox and Ernst (1985): every two-way table with whole totals has a controlled rounding.
  it("weights any power of ten apart still foot", () => {
    const steep = fc.record({
      holds: fc.integer({ min: 0, max: 1e9 }),
      weight: fc.integer({ min: -12, max: 0 }).map((power) => 10 ** power),
    });
    fc.assert(
      fc.property(gridOf(steep), (cells) => {
        const holds = cells.map((row) => row.map((each) => each.holds));
        const pattern = cells.map((row) => row.map((each) => each.weight));
        sameTotals(splitGrid(rowSums(holds), columnSums(holds), { pattern }), holds);
      }),
      { numRuns: 500 },
    );
  });

  it("the scale of the pattern's rows and columns moves no cell by more than a tie", () => {
    const scales = fc.array(fc.constantFrom(0.001, 0.5, 3, 1000), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(gridOf(fc.integer({ min: 1, max: 99 })), scales, (pattern, scale) => {
        const totals = [rowSums(pattern).reverse(), columnSums(pattern)] as const;
        const scaled = pattern.map((row, at) =>
          row.map((weight, column) => weight * scale[at]! * scale[column]!),
        );
        const answer = splitGrid(...totals, { pattern, unit: 1e-6 });
        for (const { row, column, value } of cellsOf(splitGrid(...totals, { pattern: scaled, unit: 1e-6 })))
          expect(Math.abs(value - answer[row]![column]!)).toBeLessThan(1.5e-6);
      }),
    );
  });

  it("cents foot to the cent, and each amount is the decimal it is written as", () => {
    fc.assert(
      fc.property(gridOf(fc.integer({ min: 1, max: 1e9 })), (cents) => {
        const totals = [rowSums(cents), columnSums(cents)].map((sums) => sums.map((sum) => sum / 100));
        const answer = splitGrid(totals[0]!, totals[1]!, { unit: 0.01 });
        sameTotals(
          answer.map((row) => row.map((amount) => Math.round(amount * 100))),
          cents,
        );
        expect(cellsOf(answer).filter(({ value }) => value !== Number(value.toFixed(2)))).toEqual([]);
      }),
    );
  });

  it("two hundred rows by fifty columns foot as well", () => {
    const cells = Array.from({ length: 200 }, (_, row) =>
      Array.from(
        { length: 50 },
        (_cell, column) => ((row * 7919 + column * 104729) % 9973) * (row % 3 === column % 4 ? 0 : 1),
      ),
    );
    const pattern = cells.map((row, at) =>
      row.map((weight, column) => (weight === 0 ? 0 : 1 + ((at + column) % 17))),
    );
    const answer = splitGrid(rowSums(cells), columnSums(cells), { pattern });
    sameTotals(answer, cells);
  });
});
