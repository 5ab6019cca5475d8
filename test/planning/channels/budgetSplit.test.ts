import fc from "fast-check";
import { budgetSplit } from "../../../src/planning/channels/budgetSplit";
import type { Channel } from "../../../src/planning/channels/Channel";
import reference from "../../reference/budget_allocation.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });
const total = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
const response = (channels: readonly Channel[], spends: readonly number[]) =>
  total(channels.map(({ scale, exponent }, at) => scale * spends[at]! ** exponent));
const marginal = ({ scale, exponent }: Channel, spend: number) => scale * exponent * spend ** (exponent - 1);
const free = (scale: number, exponent: number): Channel => ({ scale, exponent, least: 0 });

describe("budgetSplit", () => {
  // scipy.optimize SLSQP, best of 30 starts.
  it.each(reference.cases)(
    "brings what the optimiser found for a budget of $budget over $parameters",
    (given) => {
      const channels = given.parameters.map(([scale, exponent], at) => ({
        scale: scale!,
        exponent: exponent!,
        least: given.min[at]!,
        most: given.max[at]!,
      }));
      const spends = budgetSplit(given.budget, channels);
      expect(Math.abs(response(channels, spends) / given.response_total - 1)).toBeLessThan(1e-6);
      spends.forEach((spend, at) => {
        expect(Math.abs(spend / given.optimal_spend[at]! - 1)).toBeLessThan(1e-3);
        expect(Math.abs(marginal(channels[at]!, spend) / given.marginal_return[at]! - 1)).toBeLessThan(1e-3);
      });
      expect(total(spends)).toBeCloseTo(given.budget, 9);
    },
  );

  it("keeps to bounds", () => {
    const channels = [
      { ...free(200, 0.5), least: 100, most: 700 },
      { ...free(100, 0.5), least: 100, most: 700 },
    ];
    expect(budgetSplit(1000, channels)).toEqual([700, 300]);
    expect(budgetSplit(200, channels)).toEqual([100, 100]);
    expect(budgetSplit(1400, channels)).toEqual([700, 700]);
  });

  it("fills straight lines by their slope, and splits equal ones by their room", () => {
    expect(budgetSplit(100, [free(2, 1), { ...free(3, 1), most: 60 }])).toEqual([40, 60]);
    expect(budgetSplit(100, [free(2, 1), free(2, 1)])).toEqual([50, 50]);
  });

  it("spends on what brings nothing only what is left over", () => {
    expect(budgetSplit(100, [free(0, 0.5), { ...free(5, 0.5), most: 80 }])).toEqual([20, 80]);
    expect(budgetSplit(0, [free(1, 0.5), free(2, 0.5)])).toEqual([0, 0]);
  });

  it("refuses what cannot be split so", () => {
    expect(() => budgetSplit(100, [])).toThrow(refusal("too-few"));
    expect(() => budgetSplit(-1, [free(1, 0.5)])).toThrow(refusal("out-of-range", { argument: "budget" }));
    expect(() => budgetSplit(NaN, [free(1, 0.5)])).toThrow(refusal("not-a-number"));
    for (const exponent of [0, -1, 1.1])
      expect(() => budgetSplit(1, [free(1, exponent)])).toThrow(
        refusal("out-of-range", { argument: "exponent" }),
      );
    expect(() => budgetSplit(1, [free(-1, 0.5)])).toThrow(
      refusal("out-of-range", { argument: "scale", position: 1 }),
    );
    expect(() => budgetSplit(1, [{ ...free(1, 0.5), least: 2 }])).toThrow(
      refusal("out-of-range", { argument: "least" }),
    );
    expect(() => budgetSplit(5, [{ ...free(1, 0.5), most: 2 }])).toThrow(
      refusal("out-of-range", { argument: "most" }),
    );
    expect(() => budgetSplit(5, [{ ...free(1, 0.5), least: 3, most: 2 }])).toThrow(
      refusal("out-of-range", { argument: "most", position: 1 }),
    );
  });
});

describe("the laws of a budget", () => {
  const channel = fc
    .record({
      scale: fc.double({ min: 0.1, max: 1000, noNaN: true }),
      exponent: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      least: fc.integer({ min: 0, max: 50 }),
      room: fc.integer({ min: 0, max: 1000 }),
    })
    .map(({ room, ...each }) => ({ ...each, most: each.least + room }));
  const channels = fc.array(channel, { minLength: 1, maxLength: 6 });

  it("within bounds the last unit brings the same everywhere; at a bound it would rather move on", () => {
    fc.assert(
      fc.property(channels, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (given, share) => {
        const [least, most] = [total(given.map((each) => each.least)), total(given.map((each) => each.most))];
        const budget = Math.round(least + share * (most - least));
        const spends = budgetSplit(budget, given);
        expect(Math.abs(total(spends) - budget)).toBeLessThan(1e-6);
        const inside: number[] = [];
        const [full, bare]: [number[], number[]] = [[], []];
        given.forEach((each, at) => {
          const spend = spends[at]!;
          expect(spend).toBeGreaterThanOrEqual(each.least - 1e-6);
          expect(spend).toBeLessThanOrEqual(each.most + 1e-6);
          const last = marginal(each, Math.max(spend, 1e-9));
          if (each.most === each.least) return;
          if (spend >= each.most - 1e-6) full.push(last);
          else if (spend <= each.least + 1e-6) bare.push(last);
          else inside.push(last);
        });
        const shared = inside[0] ?? Math.min(...full, Infinity);
        for (const each of inside) expect(Math.abs(each / shared - 1)).toBeLessThan(1e-3);
        for (const each of full) expect(each).toBeGreaterThan(shared * 0.999);
        if (inside.length > 0) for (const each of bare) expect(each).toBeLessThan(shared * 1.001);
      }),
    );
  });
});
