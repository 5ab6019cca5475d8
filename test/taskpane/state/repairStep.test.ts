import type { BrokenCell, BrokenSeen } from "../../../src/excel/share/repair/BrokenCell";
import type { WorkbookState } from "../../../src/excel/read/workbookState";
import { brokenGroups } from "../../../src/taskpane/repair/brokenGroups";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { step } from "../../../src/taskpane/state/step";
import { decisions, finding } from "../../support/paneExamples";

const planned: WorkbookState = { kind: "planned", decisions, finding };
const home: PaneState = { ...openingState("en"), workbook: planned };
const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);
const answered = (state: PaneState, answer: Extract<PaneEvent, { is: "answered" }>["answer"]) =>
  after(state, { is: "answered", run: state.runs, answer });

const broken = (row: number, changed: Partial<BrokenCell> = {}): BrokenCell => ({
  sheet: "Plan",
  row,
  column: 2,
  says: `=_xldudf_PACE(A${row + 1})`,
  willSay: `=PACE(A${row + 1})`,
  shows: "#NAME?",
  sure: true,
  kept: undefined,
  ...changed,
});
const cells = [
  broken(3),
  broken(4),
  broken(6),
  broken(7, { kept: "protected" }),
  broken(9, { sure: false, says: "=[b.xlsx]!PACE(1)" }),
];
const seen: BrokenSeen = { cells, unread: [] };
const undo = { steps: [], after: [], spills: new Set<string>() };

test("cells under one another that break alike are one group; another row, sheet or reason begins a new one", () => {
  expect(brokenGroups(cells).map(({ key, cells: own }) => [key, own.length])).toEqual([
    ["Plan!C4:C5", 2],
    ["Plan!C7", 1],
    ["Plan!C8", 1],
    ["Plan!C10", 1],
  ]);
});

describe("mending cells", () => {
  const found = () => answered(after(home, { is: "repair-chosen" }), { is: "broken-found", seen });

  test("begins by looking, and what can only be ours and be changed is ticked", () => {
    const { state, task } = step(home, { is: "repair-chosen" });
    expect(task).toEqual({ is: "find-broken" });
    expect(state.view).toMatchObject({ at: "repair", seen: undefined });
    expect(step(state, { is: "mend-chosen" }).task).toBeUndefined();
    expect(found().view).toMatchObject({ seen, ticked: ["Plan!C4:C5", "Plan!C7"] });
  });

  test("only what is ticked is entered; without any there is nothing to do", () => {
    const changed = after(
      found(),
      { is: "broken-toggled", group: "Plan!C7" },
      { is: "broken-toggled", group: "Plan!C10" },
    );
    expect(step(changed, { is: "mend-chosen" }).task).toEqual({
      is: "repair",
      cells: [broken(3), broken(4), cells[4]],
    });
    const none = after(
      found(),
      { is: "broken-toggled", group: "Plan!C7" },
      { is: "broken-toggled", group: "Plan!C4:C5" },
    );
    expect(step(none, { is: "mend-chosen" }).task).toBeUndefined();
  });

  test("what was entered is said with what is left, and taken back on request", () => {
    const entering = after(found(), { is: "mend-chosen" });
    const repaired = { count: 3, still: [], undo };
    const done = answered(entering, {
      is: "broken-found",
      seen: { cells: [], unread: ["Big"] },
      repaired,
    });
    expect(done.view).toMatchObject({ repaired, ticked: [], seen: { unread: ["Big"] } });
    const { state, task } = step(done, { is: "undo-chosen" });
    expect(task).toEqual({ is: "undo", undo });
    const back = step(state, {
      is: "answered",
      run: state.runs,
      answer: { is: "undone", workbook: planned },
    });
    expect(back).toMatchObject({
      task: { is: "find-broken" },
      state: { view: { at: "repair", repaired: undefined } },
    });
  });

  test("a refusal leaves the list as it was; an answer that comes too late changes nothing", () => {
    const entering = after(found(), { is: "mend-chosen" });
    const refused = after(entering, {
      is: "failed",
      run: entering.runs,
      problem: { code: "changed-meanwhile", details: "" },
    });
    expect(refused).toMatchObject({ view: { seen }, trouble: { code: "changed-meanwhile" } });
    const left = after(entering, { is: "home-chosen" });
    expect(after(left, { is: "answered", run: entering.runs, answer: { is: "broken-found", seen } })).toBe(
      left,
    );
  });
});
