import fc from "fast-check";
import { splitShares } from "../../../src/planning/targets/splitShares";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part }) as Error;

describe("splitShares", () => {
  // Method item C27: own channel 40 %, partners 30 %, emerging 10 %; 20 % stay visible as unassigned.
  it("keeps shares as they are and shows the rest", () => {
    expect(splitShares(100, [0.4, 0.3, 0.1])).toEqual([40, 30, 10, 20]);
    expect(splitShares(20_000_000, [0.4, 0.3, 0.1])).toEqual([8_000_000, 6_000_000, 2_000_000, 4_000_000]);
  });

  it("leaves nothing unassigned where the shares are the whole, in any reader's eyes", () => {
    expect(splitShares(100, [0.4, 0.6])).toEqual([40, 60, 0]);
    expect(splitShares(100, [1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33, 0]);
    expect(splitShares(1e15, [0.7, 0.1, 0.1, 0.1])).toEqual([7e14, 1e14, 1e14, 1e14, 0]);
  });

  it("gives units left over to the largest fractions, the rest being the last part", () => {
    expect(splitShares(10, [0.25, 0.25, 0.45])).toEqual([3, 3, 4, 0]);
    expect(splitShares(1, [0.35, 0.15])).toEqual([0, 0, 1]);
    expect(splitShares(1, [0.5])).toEqual([1, 0]);
    expect(splitShares(1.01, [0.5])).toEqual([0.51, 0.5]);
  });

  it("mirrors a negative total, and leaves everything where all shares are zero", () => {
    expect(splitShares(-10, [0.25, 0.25, 0.45])).toEqual([-3, -3, -4, 0]);
    expect(splitShares(10, [0, 0])).toEqual([0, 0, 10]);
    expect(splitShares(0, [0.3])).toEqual([0, 0]);
  });

  it("refuses with the argument and the mend", () => {
    const split =
      (...given: Parameters<typeof splitShares>) =>
      () =>
        splitShares(...given);
    expect(split(100, [0.6, 0.5])).toThrow(refusal("out-of-range", { argument: "shares" }));
    expect(split(100, [0.6, 0.5])).toThrow("adds up to 110%; shares are at most 100% together");
    expect(split(100, [40, 30])).toThrow("adds up to 7000%");
    expect(split(100, [0.6, -0.1])).toThrow(refusal("negative-weight", { argument: "shares", position: 2 }));
    expect(split(100, [])).toThrow(refusal("too-few", { argument: "shares" }));
    expect(split(100.5, [0.5], 1)).toThrow(refusal("not-in-unit", { argument: "total" }));
    expect(split(NaN, [0.5])).toThrow(refusal("not-a-number", { argument: "total" }));
    expect(split(1e17, [0.5])).toThrow(refusal("too-large"));
    expect(split(100, [0.5], 0)).toThrow(refusal("out-of-range", { argument: "unit" }));
  });
});

describe("the laws of splitShares", () => {
  const total = fc.integer({ min: -1e12, max: 1e12 });
  const shares = fc.oneof(
    fc
      .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 10 })
      .map((parts) => parts.map((part) => part / 1000)),
    fc.array(fc.double({ min: 0, max: 0.1, noNaN: true }), { minLength: 1, maxLength: 9 }),
  );

  it("parts and rest add up to the total, each within a unit of its share, the rest on the total's side", () => {
    fc.assert(
      fc.property(total, shares, (whole, parts) => {
        const amounts = splitShares(whole, parts);
        expect(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(BigInt(whole));
        const far = parts.filter((share, at) => Math.abs(amounts[at]! - share * whole) > 1 + 1e-3);
        expect(far).toEqual([]);
        expect(amounts.at(-1)! * Math.sign(whole)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("a larger share never gets less", () => {
    fc.assert(
      fc.property(fc.nat(1e9), shares, (whole, parts) => {
        const amounts = splitShares(whole, parts);
        const bySize = parts.map((share, at) => ({ share, amount: amounts[at]!, at }));
        bySize.sort((one, other) => one.share - other.share || other.at - one.at);
        expect(bySize.every(({ amount }, at) => at === 0 || amount >= bySize[at - 1]!.amount)).toBe(true);
      }),
    );
  });
});
