import fc from "fast-check";
import { slaStatus } from "../../../src/planning/control/slaStatus";

const refusal = (part: Record<string, unknown>) => expect.objectContaining(part);

describe("slaStatus", () => {
  const complaint = [24, 48, 72];
  const opened = 43101 + 9 / 24;
  const after = (hours: number) => opened + hours / 24;
  const open = [undefined, undefined, undefined];

  // Method item A56: 24 hours to respond, 48 to solve, 72 to close.
  it("counts the hours left for the open step", () => {
    expect(slaStatus(opened, open, complaint, after(10))).toEqual({ step: 0, hoursLeft: 14, breach: false });
    expect(slaStatus(opened, [after(20), undefined, undefined], complaint, after(40))).toEqual({
      step: 1,
      hoursLeft: 8,
      breach: false,
    });
  });

  it("is in time at the limit, late a second after it", () => {
    expect(slaStatus(opened, open, complaint, after(24))).toEqual({ step: 0, hoursLeft: 0, breach: false });
    const late = slaStatus(opened, open, complaint, after(24) + 1 / 86_400)!;
    expect(late.breach).toBe(true);
    expect(late.hoursLeft).toBeCloseTo(-1 / 3600, 9);
  });

  it("remembers a limit missed by a step since done", () => {
    const late = [after(25), undefined, undefined];
    expect(slaStatus(opened, late, complaint, after(30))).toEqual({ step: 1, hoursLeft: 18, breach: true });
  });

  it("breaches at a later step's limit too, with an earlier one open", () => {
    expect(slaStatus(opened, [undefined, after(10), undefined], complaint, after(20))).toEqual({
      step: 0,
      hoursLeft: 4,
      breach: false,
    });
  });

  it("shows the hours a closed case had left", () => {
    expect(slaStatus(opened, [after(1), after(47), after(70)], complaint, after(999))).toEqual({
      hoursLeft: 2,
      breach: false,
    });
  });

  // Method items A53 and B26: feasibility in 48 hours, scheduled in a week.
  it("takes any steps, and what was done later as open", () => {
    expect(slaStatus(opened, [after(50), after(60)], [48, 168], after(49))).toEqual({
      step: 0,
      hoursLeft: -1,
      breach: true,
    });
    expect(slaStatus(opened, [undefined], [48], opened - 0.001)).toBeUndefined();
  });

  it("says what is wrong", () => {
    expect(() => slaStatus(opened, [], [], opened)).toThrow(refusal({ code: "too-few", argument: "limits" }));
    expect(() => slaStatus(opened, [undefined], [1, 2], opened)).toThrow(
      refusal({ code: "wrong-shape", argument: "done" }),
    );
    expect(() => slaStatus(opened, [undefined], [0], opened)).toThrow(
      refusal({ code: "out-of-range", position: 1 }),
    );
    expect(() => slaStatus(opened, [after(-1)], [24], after(1))).toThrow(
      refusal({ code: "dates-reversed", argument: "done" }),
    );
    expect(() => slaStatus(7, [undefined], [24], opened)).toThrow(
      refusal({ code: "not-a-date", argument: "opened" }),
    );
    expect(() => slaStatus(opened, [undefined], [24], NaN)).toThrow(
      refusal({ code: "not-a-date", argument: "asOf" }),
    );
  });

  it("has as many hours left as the limit less what has passed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 1_800_000 }),
        (limit, seconds) => {
          const found = slaStatus(opened, [undefined], [limit], opened + seconds / 86_400)!;
          expect(found.hoursLeft).toBeCloseTo(limit - seconds / 3600, 9);
          expect(found.breach).toBe(seconds > limit * 3600);
        },
      ),
    );
  });
});
