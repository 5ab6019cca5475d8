import fc from "fast-check";
import { funnelLeak } from "../../../src/planning/channels/funnelLeak";
import reference from "../../reference/funnel.json";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("funnelLeak", () => {
  // pandas on the CRM file: opportunities closed, and won.
  it("finds the win rate of the CRM file as pandas does", () => {
    expect(funnelLeak([reference.closed, reference.won]).rates[0]).toBeCloseTo(reference.win_rate, 12);
  });

  // Method item C08: 20,000 leads at 5 % are 1,000 customers.
  it("turns needed leads back into their rate", () => {
    expect(funnelLeak([20_000, 1_000])).toEqual({ rates: [0.05], worst: 0 });
  });

  it("names the lowest rate, the earlier of equals", () => {
    expect(funnelLeak([100, 50, 10, 2, 2]).worst).toBe(1);
    expect(funnelLeak([100, 120, 130])).toEqual({ rates: [1.2, 130 / 120], worst: 1 });
  });

  it("has no rate after nothing", () => {
    expect(funnelLeak([100, 0, 0])).toEqual({ rates: [0, undefined], worst: 0 });
    expect(funnelLeak([0, 5])).toEqual({ rates: [undefined], worst: undefined });
  });

  it("refuses what is no funnel", () => {
    expect(() => funnelLeak([5])).toThrow(refusal("too-few"));
    expect(() => funnelLeak([5, -1])).toThrow(refusal("out-of-range", { position: 2 }));
    expect(() => funnelLeak([5, NaN])).toThrow(refusal("not-a-number", { position: 2 }));
    expect(() => funnelLeak([1e-300, 1e300])).toThrow(refusal("too-large"));
  });

  it("has rates that lead from the first stage to the last", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 8 }), (counts) => {
        const { rates, worst } = funnelLeak(counts);
        const reached = rates.reduce<number>((count, rate) => count * rate!, counts[0]!);
        expect(Math.abs(reached / counts.at(-1)! - 1)).toBeLessThan(1e-9);
        expect(rates[worst!]).toBe(Math.min(...rates.map((rate) => rate!)));
      }),
    );
  });
});
