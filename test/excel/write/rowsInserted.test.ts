import { revertSteps } from "../../../src/excel/write/journal/revertSteps";
import { runSteps } from "../../../src/excel/write/journal/runSteps";
import type { Step } from "../../../src/excel/write/journal/Step";
import { Turn } from "../../../src/excel/write/journal/Turn";
import { WriteProblem } from "../../../src/excel/write/WriteProblem";
import { insertBlank } from "../../../src/excel/write/steps/insertRows";
import { openExcel } from "../../support/excel";

const sheet = "Sheet1";

/** A row that goes and is inserted again when it is taken back, as `deleteRow` has it. */
const row: Step = {
  label: "row 2 deleted",
  made: "whole",
  bytes: 400,
  apply: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange("2:2").delete("Up"),
  revert: [
    ({ workbook }) => void workbook.worksheets.getItem(sheet).getRange("2:2").insert("Down"),
    ({ workbook }) => void (workbook.worksheets.getItem(sheet).getRange("A2").values = [["two"]]),
  ],
};

/** Refuses every action of what is done, one at a time, and says each time what then stands in the sheet. */
async function refusingEach(steps: readonly Step[], asked: "done" | "taken back") {
  const session = await openExcel({ firstSheet: sheet });
  const rows = () =>
    session.run(async ({ workbook }) => {
      const used = workbook.worksheets.getItem(sheet).getUsedRange().load("values");
      await workbook.context.sync();
      return used.values.flat().join(" ");
    });
  await session.run(async ({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange("A1:A3").values = [["one"], ["two"], ["three"]];
  });
  const forth = () => runSteps([{ label: "", steps }]);
  const back = () => revertSteps(new Turn(), steps);
  if (asked === "taken back") await forth();
  const before = await rows();
  const after = new Set<string>();
  for (let n = 1, refused = true; refused; n += 1) {
    session.host.inject.refuseAction(n);
    const { actions } = session.host.counters;
    const problem = await (asked === "done" ? forth() : back()).catch((error: unknown) => error);
    refused = session.host.counters.actions - actions >= n;
    session.host.inject.clear();
    after.add(`${problem instanceof WriteProblem ? problem.code : "done"}: ${await rows()}`);
    // Each begins with the workbook as it was.
    if (!(problem instanceof WriteProblem)) await (asked === "done" ? back() : forth());
    expect(await rows()).toBe(before);
  }
  session.close();
  return [...after].sort();
}

describe("whatever is refused, a row is inserted once or not at all", () => {
  test("when it comes with a writing", async () =>
    expect(await refusingEach([insertBlank(sheet, 1, 1)], "done")).toEqual([
      "done: one  two three",
      "refused: one two three",
    ]));

  test("when it comes back, which is tried again", async () =>
    expect(await refusingEach([row], "taken back")).toEqual(["done: one two three"]));
});
