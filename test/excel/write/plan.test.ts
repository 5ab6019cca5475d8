import { batches } from "../../../src/excel/write/journal/batches";
import type { Step } from "../../../src/excel/write/journal/Step";
import { freeName } from "../../../src/excel/write/freeName";
import { rectOf } from "../../../src/excel/write/seen/rectOf";
import { nameFormula } from "../../../src/excel/write/steps/a1";

describe("a name that is free", () => {
  test("is the name itself, or takes a number", () => {
    expect(freeName("Targets", ["Orders"])).toBe("Targets");
    expect(freeName("Targets", ["targets"])).toBe("Targets 2");
    expect(freeName("Targets", ["Targets", "TARGETS 2"])).toBe("Targets 3");
  });
  test("is never longer than a tab may be", () => {
    const long = "a".repeat(31);
    expect(freeName(long, [long])).toBe(`${"a".repeat(29)} 2`);
  });
});

describe("what a workbook name stands for", () => {
  test.each(["Targets", "My sheet", "It's", "目标", "R1C1", "2018"])(
    "%s is read back from its formula",
    (sheet) => {
      const at = { row: 4, column: 1, rows: 3, columns: 28 };
      expect(rectOf(nameFormula(sheet, at))).toEqual({ sheet, at });
    },
  );
  test.each([
    "=#REF!",
    "=Targets!#REF!",
    "=Targets!$A$1,Targets!$C$1",
    "=OFFSET(Targets!$A$1,1,1)",
    "=Orders[Amount]",
    "=5",
  ])("%s is no plain range", (formula) => expect(rectOf(formula)).toBeUndefined());
});

describe("steps in requests", () => {
  const step = (bytes: number): Step => ({ label: "", made: "parts", bytes, apply: () => undefined });
  test("one request as long as they fit", () => expect(batches([step(1), step(2)], 3)).toHaveLength(1));
  test("in order and none left out beyond that", () => {
    const steps = [3, 3, 1, 9, 1].map(step);
    const filled = batches(steps, 6);
    expect(filled.flat()).toEqual(steps);
    expect(filled.map((batch) => batch.length)).toEqual([2, 1, 1, 1]);
  });
});
