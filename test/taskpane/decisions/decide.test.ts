import { decide } from "../../../src/taskpane/decisions/decide";
import { draftOf, type DecisionsDraft } from "../../../src/taskpane/decisions/DecisionsDraft";
import { decisions } from "../../support/paneExamples";

const draft = (change: Partial<DecisionsDraft>): DecisionsDraft => ({ ...draftOf(decisions), ...change });

describe("deciding", () => {
  test("a plan's own decisions come back unchanged", () => {
    expect(decide(draftOf(decisions))).toEqual({ decisions });
  });

  test("what is typed is read: 800万 in ２０２６年", () => {
    expect(decide(draft({ year: "２０２６年", target: "800万" })).decisions).toMatchObject({
      year: 2026,
      target: 8_000_000,
    });
  });

  test.each([
    [{ year: "26" }, { year: { is: "year-unreadable" } }],
    [{ year: "1900" }, { year: { is: "year-unreadable" } }],
    [{ target: "" }, { target: { is: "target-blank" } }],
    [{ target: "much" }, { target: { is: "target-unreadable" } }],
    [{ target: "8,5" }, { target: { is: "target-comma" } }],
    [{ target: "0" }, { target: { is: "target-not-positive" } }],
    [{ target: "-8m" }, { target: { is: "target-not-positive" } }],
    [{ currency: "  " }, { currency: { is: "currency-blank" } }],
  ])("%j is not decided", (change, issues) => {
    expect(decide(draft(change))).toEqual({ issues });
  });

  test("a target that is no multiple of its unit says the nearest ones", () => {
    expect(decide(draft({ target: "8,000,400", unit: 1000 })).issues).toEqual({
      target: { is: "target-not-in-unit", unit: 1000, below: 8_000_000, above: 8_001_000 },
    });
    expect(decide(draft({ target: "733,215.2549", unit: 0.01 })).issues).toEqual({
      target: { is: "target-not-in-unit", unit: 0.01, below: 733_215.25, above: 733_215.26 },
    });
    expect(decide(draft({ target: "733,215.25", unit: 0.01 })).issues).toBeUndefined();
  });

  test("a target with more units than can be counted exactly is refused", () => {
    expect(decide(draft({ target: "900000亿", unit: 0.01 })).issues?.target?.is).toBeUndefined();
    expect(decide(draft({ target: "1000000亿", unit: 0.01 })).issues?.target?.is).toBe("target-too-large");
  });

  test("every issue is told at once", () => {
    expect(Object.keys(decide(draft({ year: "", target: "", currency: "" })).issues ?? {})).toEqual([
      "year",
      "target",
      "currency",
    ]);
  });
});
