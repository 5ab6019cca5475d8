import { paneText } from "../../../src/locales/en-US/pane";
import { ReadProblem } from "../../../src/excel/read/ReadProblem";
import { InsertProblem } from "../../../src/excel/write/InsertProblem";
import { SampleProblem } from "../../../src/excel/write/SampleProblem";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import { PlanningError } from "../../../src/planning/PlanningError";
import { GuideProblem } from "../../../src/taskpane/guide/GuideProblem";
import { problemOf } from "../../../src/taskpane/state/problemOf";

const excelError = (code: string) =>
  Object.assign(new Error("Excel says no."), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation: "Range.values" },
  });

describe("any error becomes a problem that the pane has words for", () => {
  test.each([
    [
      "what cannot be read, with its cell",
      new ReadProblem("no-amounts", "none", { cell: "'My sales'!C17" }),
      { code: "no-amounts", place: { sheet: "My sales", cell: "C17" } },
    ],
    [
      "a name that is taken",
      new ReadProblem("name-taken", "taken", { name: "Sales_Date" }),
      { code: "name-taken", subject: "Sales_Date" },
    ],
    ["a cell being edited, while reading", new ReadProblem("cell-editing", "busy"), { code: "cell-editing" }],
    ["a cell being edited, while writing", new WriteProblem("cell-being-edited"), { code: "cell-editing" }],
    [
      "a protected sheet, with its tab",
      new WriteProblem("sheet-protected", { sheet: "Targets" }),
      { code: "protected", place: { sheet: "Targets" } },
    ],
    [
      "a rule of the plan",
      new PlanningError("too-few", "needs more", "history"),
      { code: "plan:too-few", subject: "history" },
    ],
    ["a guide out of reach", new GuideProblem("404"), { code: "guide-unreachable" }],
    [
      "a cell that is filled",
      new InsertProblem("cell-filled", { sheet: "My sales", cell: "B4" }, "B4"),
      { code: "cell-filled", subject: "B4", place: { sheet: "My sales", cell: "B4" } },
    ],
    ["a sample out of reach", new SampleProblem("404"), { code: "sample-unreachable" }],
    ["Excel in cell-edit mode", excelError("InvalidOperationInCellEditMode"), { code: "cell-editing" }],
    ["Excel for a reason of its own", excelError("GeneralException"), { code: "unknown" }],
    ["something thrown that is no error", "no", { code: "unknown" }],
  ])("%s", (_, error, problem) => {
    expect(problemOf(error)).toMatchObject(problem);
    expect(paneText.problem.says[problemOf(error).code].mend).not.toBe("");
  });

  test("the details hold name, message, Excel's account and the cause", () => {
    const { details } = problemOf(
      new WriteProblem("refused", undefined, "no", { cause: excelError("GeneralException") }),
    );
    expect(details).toMatch(
      /WriteProblem: refused: no\nRichApi.Error: Excel says no.\nGeneralException\n.*Range.values/,
    );
  });
});
