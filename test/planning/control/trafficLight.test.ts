import fc from "fast-check";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { taskLight } from "../../../src/planning/control/taskLight";
import { trafficLight } from "../../../src/planning/control/trafficLight";

const refusal = (code: string, part: Record<string, unknown> = {}) =>
  expect.objectContaining({ code, ...part });

describe("trafficLight", () => {
  // Method items B31–33: 30 points behind is red, 29.9 and 10 amber, 9.9 green.
  it.each([
    [0.7, 0.4, "red"],
    [0.7, 0.401, "amber"],
    [0.8, 0.7, "amber"],
    [0.8, 0.701, "green"],
    [0.2, 0.9, "green"],
  ])("reads %d elapsed and %d done as %s", (elapsed, progress, light) => {
    expect(trafficLight({ elapsed, progress, pastDue: false })).toEqual({ light, lag: elapsed - progress });
  });

  it("is at least amber once past due and unfinished", () => {
    expect(trafficLight({ elapsed: 1, progress: 0.99, pastDue: true }).light).toBe("amber");
    expect(trafficLight({ elapsed: 1, progress: 0.5, pastDue: true }).light).toBe("red");
  });

  it("is green when finished", () => {
    expect(trafficLight({ elapsed: 1, progress: 1, pastDue: true }).light).toBe("green");
  });

  it("takes cuts of one's own and refuses crossed ones", () => {
    expect(trafficLight({ elapsed: 0.5, progress: 0.45, pastDue: false }, 0.05, 0.1).light).toBe("amber");
    const standing = { elapsed: 0.5, progress: 0.5, pastDue: false };
    expect(() => trafficLight(standing, 0.4, 0.3)).toThrow(refusal("out-of-range", { argument: "amberAt" }));
    expect(() => trafficLight({ ...standing, progress: NaN })).toThrow(refusal("not-a-number"));
  });
});

describe("taskLight", () => {
  const [start, due] = [serialOf(2018, 3, 1), serialOf(2018, 3, 10)];

  it("counts the day itself as passed", () => {
    expect(taskLight(start, due, 0, start)).toEqual({ light: "amber", lag: 0.1 });
    expect(taskLight(start, due, 0.5, serialOf(2018, 3, 5))).toEqual({ light: "green", lag: 0 });
    expect(taskLight(start, due, 0.2, serialOf(2018, 3, 5))).toEqual({ light: "red", lag: 0.3 });
  });

  it("has no light before the task begins", () => {
    expect(taskLight(start, due, 0, start - 1)).toBeUndefined();
  });

  it("is at least amber the day after it was due", () => {
    expect(taskLight(start, due, 0.95, due)?.light).toBe("green");
    expect(taskLight(start, due, 0.95, due + 1)?.light).toBe("amber");
  });

  it("refuses days that run backwards or are none", () => {
    expect(() => taskLight(due, start, 0, due)).toThrow(refusal("dates-reversed", { argument: "due" }));
    expect(() => taskLight(0, due, 0, due)).toThrow(refusal("not-a-date", { argument: "start" }));
    expect(() => taskLight(start, due, 0, NaN)).toThrow(refusal("not-a-date", { argument: "asOf" }));
  });
});

describe("the laws of lights", () => {
  const order = ["green", "amber", "red"];
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it("time without progress never turns a light greener, nor does progress turn it redder", () => {
    fc.assert(
      fc.property(share, share, share, fc.boolean(), (elapsed, progress, more, pastDue) => {
        const now = order.indexOf(trafficLight({ elapsed, progress, pastDue }).light);
        const later = trafficLight({ elapsed: Math.min(elapsed + more, 1), progress, pastDue }).light;
        const further = trafficLight({ elapsed, progress: progress + more, pastDue }).light;
        expect(order.indexOf(later)).toBeGreaterThanOrEqual(now);
        expect(order.indexOf(further)).toBeLessThanOrEqual(now);
      }),
    );
  });
});
