import fc from "fast-check";
import { sampleRows } from "../../../src/planning/control/sampleRows";
import { seededHash } from "../../../src/planning/seededHash";

const items = (count: number, groupOf: (at: number) => string = () => "") =>
  Array.from({ length: count }, (_, at) => ({ id: `C-${at}`, group: groupOf(at) }));
const ids = (drawn: { id: string }[]) => drawn.map(({ id }) => id);

describe("sampleRows", () => {
  // Method item A59: rounded up, at least one; 95 contracts at 10% are 10.
  it.each([
    [95, 0.1, 10],
    [70, 0.1, 7],
    [100, 0.07, 7],
    [101, 0.07, 8],
    [3, 0.1, 1],
    [1, 0.01, 1],
    [20, 1, 20],
    [0, 0.1, 0],
  ])("of %p at %p draws %p", (count, rate, size) => {
    expect(sampleRows(items(count), rate, 2026)).toHaveLength(size);
  });

  it("draws from every group", () => {
    const drawn = sampleRows(
      items(26, (at) => (at < 20 ? "North" : at < 25 ? "South" : "West")),
      0.1,
      1,
    );
    expect(drawn.map(({ group }) => group)).toEqual(["North", "North", "South", "West"]);
  });

  it("draws the same by the same seed, in any order, and another by another", () => {
    const drawn = ids(sampleRows(items(200), 0.1, 7));
    expect(ids(sampleRows(items(200).reverse(), 0.1, 7)).reverse()).toEqual(drawn);
    expect(ids(sampleRows(items(200), 0.1, 8))).not.toEqual(drawn);
  });

  it("adds to the same sample at a larger share", () => {
    fc.assert(
      fc.property(fc.integer(), fc.double({ min: 0.01, max: 1, noNaN: true }), (seed, rate) => {
        const larger = new Set(ids(sampleRows(items(60), rate, seed)));
        for (const id of ids(sampleRows(items(60), rate / 2, seed))) expect(larger).toContain(id);
      }),
    );
  });

  it("draws every id about as often, and every pair", () => {
    const draws = 4000;
    const count = 20;
    const times = new Float64Array(count);
    let both = 0;
    for (let seed = 0; seed < draws; seed++) {
      const drawn = new Set(ids(sampleRows(items(count), 0.25, seed)));
      items(count).forEach(({ id }, at) => (times[at]! += drawn.has(id) ? 1 : 0));
      if (drawn.has("C-3") && drawn.has("C-4")) both++;
    }
    // Within 4 standard errors of a quarter, and of 5/20 × 4/19 for two neighbours.
    const within = (found: number, share: number) =>
      expect(Math.abs(found / draws - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / draws));
    times.forEach((found) => within(found, 0.25));
    within(both, (5 / 20) * (4 / 19));
  });

  it("says what is wrong", () => {
    for (const rate of [0, -0.1, 1.1, NaN])
      expect(() => sampleRows(items(3), rate, 1)).toThrow(expect.objectContaining({ code: "out-of-range" }));
    expect(() => sampleRows(items(3), 0.1, NaN)).toThrow(expect.objectContaining({ argument: "seed" }));
  });
});

describe("seededHash", () => {
  it("spreads ids that are alike evenly over its range", () => {
    const cells = new Float64Array(64);
    for (let at = 0; at < 64_000; at++) {
      const hash = seededHash(`ORDER-${at}`, 1);
      expect(Number.isSafeInteger(hash) && hash >= 0).toBe(true);
      cells[Math.floor(hash / 2 ** 47)]!++;
    }
    // Chi-squared with 63 degrees of freedom: 110 is its 99.98th percentile.
    const chiSquared = cells.reduce((sum, found) => sum + (found - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(110);
  });
});
