import fc from "fast-check";
import { leadsNeeded } from "../../../src/planning/targets/leadsNeeded";

const refusal = (argument: string, code: string) => expect.objectContaining({ code, argument }) as Error;

describe("leadsNeeded", () => {
  // Method item C08: 5 % and 1000 customers need 20,000 leads; with C21's goal of 8 %, 12,500.
  it("divides by the rate", () => {
    expect(leadsNeeded(1000, [0.05])).toEqual([20_000]);
    expect(leadsNeeded(1000, [0.08])).toEqual([12_500]);
  });

  it("rounds up at every stage, from the last to the first", () => {
    expect(leadsNeeded(7, [0.5, 0.3])).toEqual([48, 24]);
    expect(leadsNeeded(10, [1 / 3, 0.3, 1])).toEqual([102, 34, 10]);
    expect(leadsNeeded(0.5, [0.5])).toEqual([2]);
    expect(leadsNeeded(0, [0.5, 0.1])).toEqual([0, 0]);
  });

  it("does not round up what only binary fractions leave over", () => {
    expect(leadsNeeded(3, [0.1])).toEqual([30]);
    expect(leadsNeeded(7, [0.07])).toEqual([100]);
    expect(leadsNeeded(21, [0.3, 0.7])).toEqual([100, 30]);
  });

  it("refuses with the argument and the mend", () => {
    expect(() => leadsNeeded(10, [])).toThrow(refusal("rates", "too-few"));
    expect(() => leadsNeeded(10, [0.5, 0])).toThrow("item 2 is 0; rates are above 0 and at most 1, or 100%");
    expect(() => leadsNeeded(10, [5])).toThrow(refusal("rates", "out-of-range"));
    expect(() => leadsNeeded(10, [NaN])).toThrow(refusal("rates", "out-of-range"));
    expect(() => leadsNeeded(-1, [0.5])).toThrow(refusal("customers", "out-of-range"));
    expect(() => leadsNeeded(NaN, [0.5])).toThrow(refusal("customers", "not-a-number"));
    expect(() => leadsNeeded(1e15, [0.001])).toThrow(refusal("customers", "too-large"));
    expect(() => leadsNeeded(1, [5e-324])).toThrow(refusal("customers", "too-large"));
  });
});

describe("the laws of leadsNeeded", () => {
  const percent = fc.integer({ min: 1, max: 100 });

  it("each stage is the least number whose share reaches the next", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(percent, { minLength: 1, maxLength: 4 }),
        (customers, percents) => {
          const stages = leadsNeeded(
            customers,
            percents.map((each) => each / 100),
          );
          [...stages.slice(1), customers].forEach((leaving, stage) => {
            const passes = BigInt(percents[stage]!);
            const entering = BigInt(stages[stage]!);
            expect(entering * passes >= BigInt(leaving) * 100n).toBe(true);
            expect(entering === 0n || (entering - 1n) * passes < BigInt(leaving) * 100n).toBe(true);
          });
        },
      ),
    );
  });
});
