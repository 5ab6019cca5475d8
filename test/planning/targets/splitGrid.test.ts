import { splitGrid } from "../../../src/planning/targets/splitGrid";

const free = undefined;
const refusal = (code: string, argument: string) => expect.objectContaining({ code, argument }) as Error;

describe("splitGrid", () => {
  it("gives each cell its row's part of its column's total where there is no pattern", () => {
    expect(splitGrid([60, 40], [50, 30, 20])).toEqual([
      [30, 18, 12],
      [20, 12, 8],
    ]);
  });

  // Odds of a 2 × 2 table do not change in fitting: x (5 + x) / ((5 - x) (10 - x)) = 7 × 7 / (9 × 12), so x = 1.78.
  it("scales a pattern to the totals", () => {
    const odds = 49 / 108;
    const x =
      (-(5 + 15 * odds) + Math.sqrt((5 + 15 * odds) ** 2 + 4 * (1 - odds) * 50 * odds)) / (2 * (1 - odds));
    const pattern = [
      [7, 9],
      [12, 7],
    ];
    const [[cell]] = splitGrid([5, 15], [10, 10], { pattern, unit: 0.0001 }) as [[number]];
    expect(Math.abs(cell - x)).toBeLessThan(0.0001);
    expect(splitGrid([5, 15], [10, 10], { pattern, unit: 0.01 })).toEqual([
      [1.78, 3.22],
      [8.22, 6.78],
    ]);
  });

  // Kleinberg and Tardos, Algorithm Design (2005), exercise 7.39: census data whose totals are whole and whose cells are not.
  it("rounds a census table down or up, totals kept", () => {
    const census = [
      [11.998, 9.083, 2.919],
      [12.983, 10.872, 3.145],
      [1.019, 2.045, 0.936],
    ];
    const rounded = splitGrid([24, 27, 4], [26, 22, 7], { pattern: census });
    expect(rounded).toEqual([
      [12, 9, 3],
      [13, 11, 3],
      [1, 2, 1],
    ]);
  });

  // Statistics Canada, "Controlled rounding" (RTRA training): 361.5 120.5 120.5 / 361.5 0 241, to hundreds.
  it("rounds to hundreds as an official agency does", () => {
    const pattern = [
      [361.5, 120.5, 120.5],
      [361.5, 0, 241],
    ];
    const rounded = splitGrid([600, 600], [700, 100, 400], { pattern, unit: 100 });
    expect([
      [
        [400, 100, 100],
        [300, 0, 300],
      ],
      [
        [300, 100, 200],
        [400, 0, 200],
      ],
    ]).toContainEqual(rounded);
  });

  // math.stackexchange.com, "Find a float matrix with given row and column sums": the zeros leave one grid only.
  it("empties cells that the totals leave nothing for", () => {
    const pattern = [
      [1, 0, 1],
      [0, 1, 1],
    ];
    expect(splitGrid([4, 8], [4, 2, 6], { pattern })).toEqual([
      [4, 0, 0],
      [0, 2, 6],
    ]);
  });

  // x² / (50 - x)² = 1e12: 50 - x = 50 / 1000001. Proportional passes alone would need millions of rounds.
  it("fits a pattern that proportional passes would creep towards", () => {
    const pattern = [
      [1, 1e-12],
      [1, 1],
    ];
    expect(splitGrid([50, 50], [50, 50], { pattern, unit: 0.000001 })).toEqual([
      [49.99995, 0.00005],
      [0.00005, 49.99995],
    ]);
  });

  it("keeps locked cells and fits the rest over the free ones", () => {
    expect(
      splitGrid([60, 40], [50, 50], {
        locks: [
          [10, free],
          [free, free],
        ],
      }),
    ).toEqual([
      [10, 50],
      [40, 0],
    ]);
    const locks = [
      [20, free, free],
      [free, free, free],
    ];
    expect(splitGrid([60, 40], [50, 30, 20], { locks })).toEqual([
      [20, 24, 16],
      [30, 6, 4],
    ]);
  });

  it("takes a lock below zero, which leaves its row and column more", () => {
    const locks = [
      [free, free, -10],
      [free, free, free],
      [free, free, free],
    ];
    expect(splitGrid([60, 40, 30], [50, 50, 30], { locks })).toEqual([
      [35, 35, -10],
      [9, 8, 23],
      [6, 7, 17],
    ]);
  });

  it("mirrors totals below zero", () => {
    const pattern = [
      [2, 1],
      [1, 2],
    ];
    const mirrored = splitGrid([60, 40], [50, 50], { pattern }).map((row) => row.map((amount) => 0 - amount));
    expect(splitGrid([-60, -40], [-50, -50], { pattern })).toEqual(mirrored);
  });

  it("answers zeros for totals of zero, and one cell for one of each", () => {
    expect(splitGrid([0, 0], [0])).toEqual([[0], [0]]);
    expect(splitGrid([7], [7])).toEqual([[7]]);
  });

  it("takes the coarsest unit that fits totals and locks", () => {
    expect(splitGrid([1, 1], [1, 1])).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(splitGrid([1.5, 1.5], [1, 2])).toEqual([
      [0.5, 1],
      [0.5, 1],
    ]);
    expect(splitGrid([10_000, 20_000], [15_000, 15_000], { unit: 1000 })).toEqual([
      [5000, 5000],
      [10_000, 10_000],
    ]);
  });
});

describe("splitGrid names what is in the way", () => {
  const split =
    (...given: Parameters<typeof splitGrid>) =>
    () =>
      splitGrid(...given);

  it("totals that differ", () => {
    expect(split([60, 40], [50, 40])).toThrow(refusal("cannot-foot", "columnTotals"));
    expect(split([60, 40], [50, 40])).toThrow("they add up to 90, the row totals to 100; make them the same");
  });

  it("totals on both sides of zero", () => {
    expect(split([60, -40], [10, 10])).toThrow(refusal("out-of-range", "rowTotals"));
    expect(split([60, -40], [10, 10])).toThrow("item 2 is -40, beside totals above 0");
    expect(split([0, 0], [5, -5])).toThrow(refusal("out-of-range", "columnTotals"));
  });

  it("locks past a total", () => {
    const locks = [
      [40, 30],
      [free, free],
    ];
    expect(split([60, 40], [50, 50], { locks })).toThrow(refusal("cannot-foot", "locks"));
    expect(split([60, 40], [50, 50], { locks })).toThrow("row 1 is locked 10 past its total of 60");
    expect(
      split([60, 40], [20, 80], {
        locks: [
          [30, free],
          [free, free],
        ],
      }),
    ).toThrow("column 1 is locked 10 past its total of 20; change or free a lock in it");
    expect(
      split([-60, -40], [-20, -80], {
        locks: [
          [-30, free],
          [free, free],
        ],
      }),
    ).toThrow("column 1 is locked -10 past its total of -20");
  });

  it("a zero of the pattern, with a cell that would help", () => {
    const pattern = [
      [0, 1],
      [1, 1],
    ];
    expect(split([60, 40], [50, 50], { pattern })).toThrow(refusal("cannot-foot", "pattern"));
    expect(split([60, 40], [50, 50], { pattern })).toThrow(
      "row 1 has 60 to place, but only column 2 is open to it, for 50; give row 1, column 1 a weight above 0",
    );
    expect(
      split([6, 4], [5, 5], {
        pattern: [
          [0, 0],
          [1, 1],
        ],
      }),
    ).toThrow("row 1 has 6 to place, but no cell is open to it; give row 1, column 1 a weight above 0");
  });

  it("rows that share too few columns", () => {
    const pattern = [1, 1, 1, 1, 1, 1].map(() => [1, 1, 0]).concat([[1, 1, 1]]);
    const totals = [10, 10, 10, 10, 10, 10, 10];
    expect(split(totals, [20, 30, 20], { pattern })).toThrow(
      "rows 1, 2, 3, 4 and 2 more have 60 to place, but only columns 1 and 2 are open to them, for 50; give row 6, column 3",
    );
  });

  it("a lock, with what to write where Excel sends 0 for empty cells", () => {
    expect(
      split([60, 40], [50, 50], {
        locks: [
          [5, free],
          [free, free],
        ],
      }),
    ).toThrow(
      "row 1 has 55 to place, but only column 2 is open to it, for 50; free the lock in row 1, column 1",
    );
    const zeros = [
      [0, 0],
      [0, 0],
    ];
    expect(split([60, 40], [50, 50], { locks: zeros })).toThrow(refusal("cannot-foot", "locks"));
    expect(split([60, 40], [50, 50], { locks: zeros })).toThrow(
      'free the lock in row 1, column 1; for empty cells write IF(locks="","",locks)',
    );
  });

  it("arguments that do not belong together", () => {
    expect(split([], [1])).toThrow(refusal("too-few", "rowTotals"));
    expect(split([1], [])).toThrow(refusal("too-few", "columnTotals"));
    expect(split([1, 1], [2], { pattern: [[1, 1]] })).toThrow(
      "1 × 2 cells for 2 × 1 totals; give one for each",
    );
    expect(split([1, 1], [2], { locks: [[1], []] })).toThrow(refusal("wrong-shape", "locks"));
    expect(split([1], [1], { pattern: [[-1]] })).toThrow("row 1, column 1 is -1; weights are 0 or more");
    expect(split([1], [1], { pattern: [[NaN]] })).toThrow(refusal("not-a-number", "pattern"));
    expect(split([NaN], [1])).toThrow(refusal("not-a-number", "rowTotals"));
    expect(split([1.5], [1.5], { unit: 1 })).toThrow(refusal("not-in-unit", "rowTotals"));
    expect(
      split([1, 1], [1, 1], {
        locks: [
          [0.5, free],
          [free, free],
        ],
        unit: 1,
      }),
    ).toThrow(expect.objectContaining({ code: "not-in-unit", argument: "locks", position: 1 }));
    expect(split([1e15], [1e15])).toThrow(refusal("too-large", "rowTotals"));
    const opposite = [
      [9e15, -9e15],
      [-9e15, 9e15],
    ];
    expect(split([1, 1], [1, 1], { locks: opposite })).toThrow(refusal("too-large", "locks"));
    expect(
      split([1e14, 1], [1e14, 1], {
        locks: [
          [free, -1],
          [free, free],
        ],
      }),
    ).toThrow(refusal("too-large", "rowTotals"));
    expect(split([1], [1], { unit: 0 })).toThrow(refusal("out-of-range", "unit"));
    const many = new Array<number>(400).fill(1);
    expect(split(many, many)).toThrow("400 × 400 cells; give at most 100,000");
  });

  it("weights that doubles cannot hold together", () => {
    const pattern = [
      [0, 1e-300, 1e200],
      [1e100, 1e300, 0],
      [0, 0, 1e300],
    ];
    expect(split([7, 5, 3], [2, 7, 6], { pattern })).toThrow(refusal("out-of-range", "pattern"));
  });
});
