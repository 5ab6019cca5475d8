import { everyFunction } from "../support/everyFunction";
import excel from "../reference/excel_function_names.json";

const names = Object.keys(everyFunction);

describe("the functions' names", () => {
  it("stand beside the whole of Excel's own list, the newest with it", () => {
    expect(excel.worksheet).toHaveLength(522);
    expect(new Set(excel.worksheet).size).toBe(522);
    expect(excel.worksheet).toEqual(
      expect.arrayContaining([
        "SUM",
        "NETWORKDAYS.INTL",
        "XLOOKUP",
        "PIVOTBY",
        "TRIMRANGE",
        "REGEXTEST",
        "COPILOT",
      ]),
    );
  });

  it.each(["worksheet", "later", "macro"] as const)("are none of Excel's %s functions", (list) => {
    expect(names.filter((name) => excel[list].includes(name))).toEqual([]);
  });

  // What Excel reads as a cell or a number before it looks for a function: A1 to XFD1048576, R1C1 in its short forms, TRUE.
  it.each(names)("%s reads as nothing else", (name) => {
    expect(name).toMatch(/^[A-Z]{3,32}$/);
    expect(name).not.toMatch(/^([A-Z]{1,3}\d+|R\d*C\d*|R\d*|C\d*|TRUE|FALSE)$/);
  });
});
