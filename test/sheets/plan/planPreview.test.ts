import fc from "fast-check";
import { planPreview } from "../../../src/sheets/plan/planPreview";
import { monthRhythms, weightSources } from "../../../src/sheets/plan/decisions";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { nothingTyped } from "../../../src/sheets/plan/TypedTargets";
import reference from "../../reference/superstore_seasons.json";
import { plan2018, superstore, superstoreByRegion } from "./superstore";

const sumOf = (parts: readonly { readonly target: number }[]): number =>
  parts.reduce((sum, { target }) => sum + target, 0);

describe("planPreview", () => {
  test("weighs quarters as R does on the same sales", () => {
    const { quarters, historyYears } = planPreview(superstore, plan2018);
    expect(historyYears).toBe(4);
    quarters.forEach(({ share }, index) =>
      expect(share).toBeCloseTo(reference.quarter_weights[index] ?? NaN, 12),
    );
  });

  test("spreads the first quarter by R's seasonal indices, in whole dollars", () => {
    const { quarters, months } = planPreview(superstore, plan2018);
    const target = quarters[0]?.target ?? 0;
    const [january = 0, february = 0, march = 0] = reference.seasonal_indices_month_1_to_12_mean_1;
    const exact = [january, february, march].map((index) => (target * index) / (january + february + march));
    months.forEach((month, index) => expect(Math.abs(month.target - (exact[index] ?? NaN))).toBeLessThan(1));
    expect(sumOf(months)).toBe(target);
  });

  test("asks nothing of a quarter whose past is returns alone, and still foots", () => {
    const returned = superstore.history.map((each, index) =>
      index % 12 < 3 ? { ...each, sold: -each.sold } : each,
    );
    const { quarters, months } = planPreview({ ...superstore, history: returned }, plan2018);
    expect(quarters[0]?.target).toBe(0);
    expect(sumOf(quarters)).toBe(plan2018.target);
    expect(sumOf(months)).toBe(0);
  });

  // B12: a year of 100,000,000 on 30 : 40 : 30 : 40 (method/catalogue.md, part 2).
  test("reads the preset as relative weights and foots to the cent", () => {
    const { quarters } = planPreview(superstore, { ...plan2018, weights: "preset", target: 1e8, unit: 0.01 });
    expect(quarters.map(({ target }) => target)).toEqual([
      21428571.43, 28571428.57, 21428571.43, 28571428.57,
    ]);
  });

  // A60 and C29: 20 million as 30 : 50 : 20, with 50 % reached after two months as 30 : 20 : 50, and as 30 : 35 : 35.
  test.each([
    ["30-50-20", [6, 10, 4]],
    ["30-20-50", [6, 4, 10]],
    ["30-35-35", [6, 7, 7]],
  ] as const)("knows the rhythm %s", (rhythm, millions) => {
    const even = { ...plan2018, weights: "even", target: 80_000_000, rhythm } as const;
    expect(planPreview(superstore, even).months.map(({ target }) => target / 1e6)).toEqual(millions);
  });

  // C04: a first quarter held at 20 of 100 million leaves 29.09 / 21.82 / 29.09 on 30 : 40 : 30 : 40.
  test("keeps what is locked in a plan that stands, and fits the rest around it", () => {
    const typed = {
      ...nothingTyped,
      quarters: new Map([[serialOf(2018, 1, 1), { weight: undefined, lock: 2e7 }]]),
    };
    const preset = { ...plan2018, weights: "preset", target: 1e8, unit: 10_000 } as const;
    const { quarters, months } = planPreview(superstore, preset, typed);
    expect(quarters.map(({ target }) => target)).toEqual([2e7, 29_090_000, 21_820_000, 29_090_000]);
    expect(sumOf(months)).toBe(2e7);
  });

  test("weighs by what is typed; a blank beside it is nothing", () => {
    const part = (weight: number) => ({ weight, lock: undefined });
    const typed = {
      ...nothingTyped,
      quarters: new Map([
        [serialOf(2018, 1, 1), part(1)],
        [serialOf(2018, 10, 1), part(3)],
      ]),
      months: new Map([[serialOf(2018, 2, 1), part(5)]]),
      regions: new Map([["West", part(2)]]),
    };
    const own = { ...plan2018, weights: "typed", target: 800_000 } as const;
    const { quarters, months, regions } = planPreview(superstoreByRegion, own, typed);
    expect(quarters.map(({ target }) => target)).toEqual([200_000, 0, 0, 600_000]);
    expect(months.map(({ target }) => target)).toEqual([0, 200_000, 0]);
    expect(regions.map(({ target }) => target)).toEqual([0, 200_000]);
  });

  // A04: half more in February makes its weight 1.5, while the Year sheet is in the plan.
  test("knows what moves sales in a month", () => {
    const typed = { ...nothingTyped, nodes: [{ day: serialOf(2018, 2, 14), effect: 0.5 }] };
    const even = { ...plan2018, weights: "even", rhythm: "even", target: 1_400_000 } as const;
    const targets = (sheets: readonly "Year"[]) =>
      planPreview(superstore, { ...even, sheets }, typed).months.map(({ target }) => target);
    expect(targets(["Year"])).toEqual([100_000, 150_000, 100_000]);
    expect(targets([])).toEqual([116_667, 116_667, 116_666]);
  });

  // C11: 100 with three risk flags is 85 / 100 / 115.
  test("keeps more room with more risk", () => {
    const { floor, stretch } = planPreview(superstore, { ...plan2018, target: 100, riskFlags: 3 });
    expect([floor, stretch]).toEqual([85, 115]);
  });

  test("keeps floor and stretch whole in the plan's unit", () => {
    const odd = { ...plan2018, target: 800_005, unit: 5, riskFlags: 0 };
    const { floor, stretch } = planPreview(superstore, odd);
    expect([floor, stretch]).toEqual([720_005, 880_005]);
  });

  test("compares with the year before, quarter by quarter and month by month", () => {
    const { lastYear, growth, quarters, months } = planPreview(superstore, plan2018);
    const of2017 = reference.monthly_sales.slice(36);
    expect(lastYear).toBeCloseTo(
      of2017.reduce((sum, sold) => sum + sold, 0),
      6,
    );
    expect(growth).toBeCloseTo(880_000 / lastYear - 1, 12);
    expect(quarters[3]?.lastYear).toBeCloseTo(
      of2017.slice(9).reduce((sum, sold) => sum + sold, 0),
      6,
    );
    expect(months.map((month) => month.lastYear)).toEqual(of2017.slice(0, 3));
  });

  test("gives regions of the planned quarter their share of the past", () => {
    const { regions, quarters } = planPreview(superstoreByRegion, plan2018);
    expect(regions.map(({ region }) => region)).toEqual(["East", "West"]);
    expect(Math.abs((regions[0]?.target ?? 0) - 0.4 * (quarters[0]?.target ?? 0))).toBeLessThan(1);
    expect(planPreview(superstore, plan2018).regions).toEqual([]);
  });

  test("counts quarters alike, and asks for no growth, without a past", () => {
    const preview = planPreview({ ...superstore, history: [] }, plan2018);
    expect(preview.quarters.map(({ target }) => target)).toEqual([220_000, 220_000, 220_000, 220_000]);
    expect(preview.growth).toBeUndefined();
    expect(preview.historyYears).toBe(0);
  });

  test("law: quarters foot to the year, months and regions to the planned quarter", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e9 }),
        fc.constantFrom(...weightSources),
        fc.constantFrom(...monthRhythms),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 12 }),
        (target, weights, rhythm, quarter, firstMonth) => {
          const decisions = { ...plan2018, target, weights, rhythm, quarter, firstMonth };
          const { quarters, months, regions } = planPreview(superstoreByRegion, decisions);
          const planned = quarters[quarter - 1]?.target;
          expect(sumOf(quarters)).toBe(target);
          expect(sumOf(months)).toBe(planned);
          expect(sumOf(regions)).toBe(planned);
        },
      ),
    );
  });
});
