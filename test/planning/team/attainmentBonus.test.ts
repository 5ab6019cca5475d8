import fc from "fast-check";
import { attainmentBonus } from "../../../src/planning/team/attainmentBonus";
import { rateLadder } from "../../../src/planning/team/rateLadder";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("attainmentBonus", () => {
  // Method item C55: 100% earns 10% of pay, 120% earns 20%; between them 10%, or 15% at 110% when linear.
  const ladder = rateLadder([1, 1.2], [0.1, 0.2], "cuts");

  it.each([
    [0.999, 0, 0],
    [1, 0.1, 0.1],
    [1.1, 0.1, 0.15],
    [1.15, 0.1, 0.175],
    [1.2, 0.2, 0.2],
    [3, 0.2, 0.2],
  ])("at %d earns %d by step and %d when linear", (attainment, step, linear) => {
    expect(attainmentBonus(attainment, 1, ladder)).toBe(step);
    expect(attainmentBonus(attainment, 1, ladder, "linear")).toBe(linear);
  });

  it("is a share of pay", () => {
    expect(attainmentBonus(1.1, 10_000, ladder, "linear")).toBe(1500);
    expect(attainmentBonus(1.1, 0, ladder)).toBe(0);
  });

  it("reaches a cut that floating point misses", () => {
    expect(attainmentBonus(0.7 + 0.1 + 0.2, 100, ladder)).toBe(10);
    expect(attainmentBonus(1.2 - 1e-15, 100, ladder)).toBe(20);
  });

  it("refuses what is no number, and pay under 0", () => {
    expect(() => attainmentBonus(NaN, 1, ladder)).toThrow(
      refusal("not-a-number", { argument: "attainment" }),
    );
    expect(() => attainmentBonus(1, Infinity, ladder)).toThrow(refusal("not-a-number", { argument: "pay" }));
    expect(() => attainmentBonus(1, -1, ladder)).toThrow(refusal("out-of-range", { argument: "pay" }));
    expect(() => attainmentBonus(1, 1e308, rateLadder([1], [99], "cuts"))).toThrow(refusal("too-large"));
  });
});

describe("the laws of bonuses", () => {
  const rising = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 20 })), {
      minLength: 1,
      maxLength: 5,
    })
    .map((steps) => {
      let cut = 0;
      let rate = 0;
      return rateLadder(
        steps.map(([width]) => (cut += width) / 100),
        steps.map(([, more]) => (rate += more) / 100),
        "cuts",
      );
    });
  const attainment = fc.double({ min: -1, max: 3, noNaN: true });

  it("with rising rates, more attainment never earns less, and linear never less than step", () => {
    fc.assert(
      fc.property(rising, attainment, fc.double({ min: 0, max: 1, noNaN: true }), (ladder, reached, more) => {
        for (const mode of ["step", "linear"] as const)
          expect(attainmentBonus(reached + more, 1, ladder, mode)).toBeGreaterThanOrEqual(
            attainmentBonus(reached, 1, ladder, mode) - 1e-9,
          );
        expect(attainmentBonus(reached, 1, ladder, "linear")).toBeGreaterThanOrEqual(
          attainmentBonus(reached, 1, ladder) - 1e-9,
        );
      }),
    );
  });

  it("on its cuts linear is step", () => {
    fc.assert(
      fc.property(rising, (ladder) => {
        for (const { from, rate } of ladder) {
          expect(attainmentBonus(from, 1, ladder)).toBe(rate);
          expect(attainmentBonus(from, 1, ladder, "linear")).toBeCloseTo(rate, 11);
        }
      }),
    );
  });
});
