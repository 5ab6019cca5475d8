import fc from "fast-check";
import { targetCheck } from "../../../src/planning/targets/targetCheck";

const refusal = (argument: string, code: string) => expect.objectContaining({ code, argument }) as Error;
/** +15 % three years running. */
const history = [100, 115, 132.25, 152.0875];

describe("targetCheck", () => {
  // Method item C07: the first quarter grew 15 % three years running; a target of +20 % must state its drivers.
  it("asks for a driver where more is asked than history grew", () => {
    expect(targetCheck(152.0875 * 1.2, history)).toEqual({ asked: 0.2, seen: 0.15, verdict: "driver" });
  });

  // Method item C10: an order of 600 where 500 was usual is +20 %.
  it("needs two periods and no more", () => {
    expect(targetCheck(600, [500, 500])).toEqual({ asked: 0.2, seen: 0, verdict: "driver" });
  });

  it("calls a point more or less usual, edges within", () => {
    expect(targetCheck(116, [100, 100], 0.16)!.verdict).toBe("usual");
    expect(targetCheck(101, [100, 100])!.verdict).toBe("usual");
    expect(targetCheck(99, [100, 100])!.verdict).toBe("usual");
    expect(targetCheck(101.1, [100, 100])!.verdict).toBe("driver");
    expect(targetCheck(98.9, [100, 100])!.verdict).toBe("less");
    expect(targetCheck(100.5, [100, 100], 0)!.verdict).toBe("driver");
  });

  it("compounds growth that was uneven, and takes decline as growth below zero", () => {
    expect(targetCheck(144, [100, 90, 144])!.seen).toBe(0.2);
    expect(targetCheck(64, [100, 80])).toEqual({ asked: -0.2, seen: -0.2, verdict: "usual" });
  });

  it("has no answer where history starts or ends at nothing", () => {
    expect(targetCheck(100, [0, 100])).toBeUndefined();
    expect(targetCheck(100, [100, 0])).toBeUndefined();
    expect(targetCheck(100, [-100, 100])).toBeUndefined();
    expect(targetCheck(100, [100, -50, 100])!.seen).toBe(0);
  });

  it("refuses with the argument and the mend", () => {
    expect(() => targetCheck(100, [100])).toThrow(refusal("history", "too-few"));
    expect(() => targetCheck(NaN, history)).toThrow(refusal("target", "not-a-number"));
    expect(() => targetCheck(100, [1, NaN])).toThrow(refusal("history", "not-a-number"));
    expect(() => targetCheck(100, history, -0.1)).toThrow(refusal("tolerance", "out-of-range"));
    expect(() => targetCheck(1e300, [1e-300, 1e-300])).toThrow(refusal("history", "too-large"));
  });
});

describe("the laws of targetCheck", () => {
  const amount = fc.integer({ min: 1, max: 1e6 });

  it("the scale of the amounts does not matter", () => {
    fc.assert(
      fc.property(amount, fc.array(amount, { minLength: 2, maxLength: 6 }), (target, past) => {
        const one = targetCheck(target, past)!;
        const other = targetCheck(
          target * 8,
          past.map((value) => value * 8),
        )!;
        expect(other).toEqual(one);
      }),
    );
  });

  it("a target that keeps history's pace is usual, whatever the pace", () => {
    fc.assert(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 6 }),
        (start, percent, periods) => {
          const past = Array.from({ length: periods + 1 }, (_, at) => start * (percent / 100) ** at);
          expect(targetCheck(past.at(-1)! * (percent / 100), past, 0)!.verdict).toBe("usual");
        },
      ),
    );
  });
});
