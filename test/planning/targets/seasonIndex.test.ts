import { readFileSync } from "node:fs";
import fc from "fast-check";
import { seasonIndex } from "../../../src/planning/targets/seasonIndex";
import superstore from "../../reference/superstore_seasons.json";
import { describeShared, sharedFile, sharedJson } from "../../support/shared";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

/** The reference file gives ten digits. */
const expectAlike = (found: readonly number[] | undefined, expected: readonly number[], relative = 1e-9) => {
  expect(found).toHaveLength(expected.length);
  expected.forEach((value, at) => expect(Math.abs(found![at]! / value - 1)).toBeLessThan(relative));
};

describe("seasonIndex", () => {
  // R 4.2.2 stats::decompose, multiplicative, on the Superstore's 48 months of sales.
  it("finds the Superstore's months as R does", () => {
    expectAlike(
      seasonIndex(superstore.monthly_sales),
      superstore.seasonal_indices_month_1_to_12_mean_1,
      1e-12,
    );
  });

  it("finds its quarters' weights as R does", () => {
    const months = seasonIndex(superstore.monthly_sales)!;
    const quarters = [0, 3, 6, 9].map((first) => months.slice(first, first + 3).reduce((a, b) => a + b) / 12);
    expectAlike(quarters, superstore.quarter_weights, 1e-12);
  });

  it("takes shares of period means under two full cycles", () => {
    expect(seasonIndex([10, 30, 20, 20, 14], 4)).toEqual(seasonIndex([12, 30, 20, 20], 4));
    expect(seasonIndex([1, 1, 4, 2], 4)).toEqual([0.5, 0.5, 2, 1]);
  });

  it("adds where a value is zero or less", () => {
    // A flat 10 with swings -10, 0, 10 in a cycle of three: relative to the mean 10.
    expectAlike(
      seasonIndex([10, 20, 0, 10, 20, 0, 10, 20, 0], 3)!.map((index) => index + 1),
      [2, 3, 1],
      1e-12,
    );
  });

  it("keeps to the method asked for", () => {
    const values = [10, 20, 30, 40, 12, 24, 36, 48];
    expectAlike(seasonIndex(values, 4, "means"), [11 / 27.5, 22 / 27.5, 33 / 27.5, 44 / 27.5]);
    expect(seasonIndex(values, 4, "additive")).not.toEqual(seasonIndex(values, 4, "multiplicative"));
    expect(() => seasonIndex(values.slice(0, 7), 4, "multiplicative")).toThrow(refusal("too-few"));
    expect(() => seasonIndex([0, ...values], 4, "multiplicative")).toThrow(
      refusal("out-of-range", { position: 1 }),
    );
  });

  it("has no answer where nothing is average", () => {
    expect(seasonIndex([0, 0, 0, 0], 4)).toBeUndefined();
    expect(seasonIndex([-1, -2, -1, -2, -1, -2], 2)).toBeUndefined();
  });

  it("refuses with the argument and the mend", () => {
    expect(() => seasonIndex([1, 2, 3], 4)).toThrow(refusal("too-few", { argument: "values" }));
    expect(() => seasonIndex([1, NaN, 3], 3)).toThrow(refusal("not-a-number", { position: 2 }));
    for (const cycle of [1, 0, 2.5, NaN])
      expect(() => seasonIndex([1, 2, 3], cycle)).toThrow(refusal("out-of-range", { argument: "cycle" }));
  });
});

interface SeasonCase {
  dataset: string;
  file: string;
  frequency: number;
  n: number;
  decompose_additive_figure: number[];
  decompose_multiplicative_figure: number[];
  share_by_period_from_means: number[];
}

describeShared(
  "seasonIndex against R on published series",
  ["reference", "seasonality_forecast_R.json"],
  () => {
    const { cases } = sharedJson<{ cases: SeasonCase[] }>("reference", "seasonality_forecast_R.json");

    it.each(cases)("decomposes $dataset as R does", (series) => {
      const values = valuesOf(series);
      expect(values).toHaveLength(series.n);
      expectAlike(seasonIndex(values, series.frequency), series.decompose_multiplicative_figure, 1e-8);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const swings = seasonIndex(values, series.frequency, "additive")!.map((index) => (index - 1) * mean);
      expectAlike(swings, series.decompose_additive_figure, 1e-7);
    });

    it.each(cases.slice(0, 2))("takes $dataset's shares of period means", (series) => {
      const shares = seasonIndex(valuesOf(series), series.frequency, "means")!.map(
        (index) => index / series.frequency,
      );
      expectAlike(shares, series.share_by_period_from_means, 1e-8);
    });

    function valuesOf({ dataset, file }: SeasonCase): number[] {
      const rows = readFileSync(sharedFile(file), "utf8").trim().split("\n").slice(1);
      const own = dataset.startsWith("aus_retail")
        ? rows.filter((row) =>
            row.startsWith('New South Wales,"Cafes, restaurants and takeaway food services"'),
          )
        : rows;
      return own.map((row) => Number(row.slice(row.lastIndexOf(",") + 1)));
    }
  },
);

describe("the laws of seasonIndex", () => {
  const amount = fc.double({ min: 1, max: 1e9, noNaN: true });
  const history = fc.array(amount, { minLength: 8, maxLength: 40 });
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it("the mean index is 1, whatever the method", () => {
    fc.assert(
      fc.property(history, fc.constantFrom("multiplicative", "additive", "means"), (values, method) => {
        expect(mean(seasonIndex(values, 4, method as "means")!)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("the currency does not matter", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(0.01, 7.2, 1000), (values, rate) => {
        const other = seasonIndex(
          values.map((value) => value * rate),
          4,
        );
        seasonIndex(values, 4)!.forEach((index, at) => expect(other![at]).toBeCloseTo(index, 8));
      }),
    );
  });

  it("a pure season is found as it is", () => {
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (cycle, years) => {
          const values = Array.from({ length: years }, () => cycle).flat();
          const found = seasonIndex(values, cycle.length)!;
          cycle.forEach((value, at) => expect(found[at]! / (value / mean(cycle))).toBeCloseTo(1, 8));
        },
      ),
    );
  });
});
