import fc from "fast-check";
import { scoreModel } from "../../../src/planning/channels/scoreModel";
import { weightedScore } from "../../../src/planning/channels/weightedScore";

const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);

describe("weightedScore", () => {
  it("weighs marks on the scale up to the top", () => {
    // By hand: 4/5 × 60% + 5/5 × 40% = 88%.
    expect(weightedScore([4, 5], scoreModel([60, 40], 5))).toBeCloseTo(88, 12);
    expect(weightedScore([0, 0], scoreModel([60, 40], 5))).toBe(0);
    expect(weightedScore([70, 90], scoreModel([1, 1]))).toBeCloseTo(80, 12);
  });

  it("leaves a missing mark's weight to the others, down to 60%", () => {
    expect(weightedScore([3, undefined], scoreModel([60, 40], 5))).toBeCloseTo(60, 12);
    expect(weightedScore([undefined, 3], scoreModel([60, 40], 5))).toBeUndefined();
  });

  it("says what is wrong", () => {
    const stars = scoreModel([1, 1], 5);
    expect(() => weightedScore([1], stars)).toThrow(refusal({ code: "wrong-shape", argument: "scores" }));
    expect(() => weightedScore([1, 6], stars)).toThrow(refusal({ code: "out-of-range", position: 2 }));
    expect(() => weightedScore([-1, 6], stars)).toThrow(refusal({ code: "out-of-range", position: 1 }));
    expect(() => weightedScore([NaN, 6], stars)).toThrow(refusal({ code: "out-of-range", position: 1 }));
    expect(() => scoreModel([1], 0)).toThrow(refusal({ code: "out-of-range", argument: "top" }));
    expect(() => scoreModel([-1], 5)).toThrow(refusal({ code: "negative-weight", argument: "weights" }));
    expect(() => scoreModel([], 5)).toThrow(refusal({ code: "too-few" }));
  });

  it("depends on neither the scale of the weights nor that of the marks", () => {
    const marks = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(marks, fc.integer({ min: 1, max: 100 }), (given, scale) => {
        const weights = given.map((_, at) => at + 1);
        const score = weightedScore(given, scoreModel(weights, 10))!;
        const scaled = scoreModel(
          weights.map((weight) => weight * scale),
          10 * scale,
        );
        expect(
          weightedScore(
            given.map((mark) => mark * scale),
            scaled,
          ),
        ).toBeCloseTo(score, 9);
        expect(score).toBeGreaterThanOrEqual(10 * Math.min(...given) - 1e-9);
        expect(score).toBeLessThanOrEqual(10 * Math.max(...given) + 1e-9);
      }),
    );
  });
});
