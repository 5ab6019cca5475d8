import fc from "fast-check";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { onboardingStage } from "../../../src/planning/team/onboardingStage";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("onboardingStage", () => {
  // Method item A40 as settled: days 1-3 class, coached to the end of week 3, week 4 supervised, weeks 5-8 assessment.
  const hired = serialOf(2018, 1, 1);
  const onDay = (day: number, visits = 0, proposals = 0) =>
    onboardingStage(hired, hired + day - 1, visits, proposals);

  it.each([
    [1, "class", 3],
    [3, "class", 3],
    [4, "coached", 21],
    [21, "coached", 21],
    [22, "supervised", 28],
    [28, "supervised", 28],
    [29, "assessment", 56],
    [56, "assessment", 56],
    [57, "repeat", 84],
    [84, "repeat", 84],
    [85, "repeat", 112],
  ])("is on day %d in %s, with a gate on day %d", (day, stage, gate) => {
    expect(onDay(day)).toMatchObject({ stage, gateOn: hired + gate - 1 });
  });

  it("asks for 3 visits and 1 proposal", () => {
    expect(onDay(30, 2, 0)).toMatchObject({ stage: "assessment", visitsLeft: 1, proposalsLeft: 1 });
    expect(onDay(30, 5, 0)).toMatchObject({ stage: "assessment", visitsLeft: 0, proposalsLeft: 1 });
    expect(onDay(30, 3, 1)).toEqual({ stage: "passed", gateOn: undefined, visitsLeft: 0, proposalsLeft: 0 });
    expect(onDay(60, 3, 1)?.stage).toBe("passed");
  });

  it("has no assessment before week 5, whatever is done", () => {
    expect(onDay(28, 3, 1)?.stage).toBe("supervised");
  });

  it("has no stage before the first day", () => {
    expect(onDay(0)).toBeUndefined();
  });

  it("refuses days that are none and counts under 0", () => {
    expect(() => onboardingStage(0, hired, 0, 0)).toThrow(refusal("not-a-date", { argument: "hired" }));
    expect(() => onboardingStage(hired, NaN, 0, 0)).toThrow(refusal("not-a-date", { argument: "asOf" }));
    expect(() => onDay(1, -1)).toThrow(refusal("out-of-range", { argument: "visits" }));
    expect(() => onDay(1, 0, NaN)).toThrow(refusal("not-a-number", { argument: "proposals" }));
  });
});

describe("the laws of onboarding", () => {
  const order = ["class", "coached", "supervised", "assessment", "repeat", "passed"];
  const count = fc.nat(5);

  it("a day later the stage is the same or a later one, and no gate lies in the past", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40000, max: 50000 }),
        fc.nat(400),
        count,
        count,
        (hired, after, visits, proposals) => {
          const today = onboardingStage(hired, hired + after, visits, proposals)!;
          const tomorrow = onboardingStage(hired, hired + after + 1, visits, proposals)!;
          expect(order.indexOf(tomorrow.stage)).toBeGreaterThanOrEqual(order.indexOf(today.stage));
          expect(today.gateOn === undefined || today.gateOn >= hired + after).toBe(true);
          expect(today.gateOn === undefined).toBe(today.stage === "passed");
        },
      ),
    );
  });
});
