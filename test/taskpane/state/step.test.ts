import type { RoleFinding } from "../../../src/excel/read/finding";
import type { WorkbookState } from "../../../src/excel/read/workbookState";
import { serialOf } from "../../../src/planning/calendar/serialOf";
import { dataGap } from "../../../src/taskpane/data/dataGap";
import { exampleAlerts } from "../../../src/taskpane/gallery/exampleAlerts";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import type { Problem } from "../../../src/taskpane/state/Problem";
import { step } from "../../../src/taskpane/state/step";
import { decisions, finding, snapshot } from "../../support/paneExamples";

const named: WorkbookState = { kind: "sales-named", finding };
const planned: WorkbookState = { kind: "planned", decisions, finding };
const today = serialOf(2018, 1, 10);
const problem: Problem = { code: "cell-editing", details: "" };
const opened = openingState("en");

const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);

/** The work asked for last is done, and this is its answer. */
const answered = (state: PaneState, answer: Extract<PaneEvent, { is: "answered" }>["answer"]) =>
  after(state, { is: "answered", run: state.runs, answer });

const home = (workbook: WorkbookState) =>
  answered(after(opened, { is: "opened" }), { is: "looked", workbook });
const checking = () =>
  answered(after(home({ kind: "sales-found", findings: [finding], others: [] }), { is: "data-chosen" }), {
    is: "found",
    findings: [finding, { ...finding, address: "A1:B9" }],
    workbook: named,
  });
const deciding = (workbook: WorkbookState = named) =>
  answered(after(checking(), { is: "table-confirmed" }), { is: "read", snapshot, workbook, today });
const previewing = () => after(deciding(planned), { is: "decided" });

describe("opening", () => {
  test("looks at the workbook first", () => {
    expect(step(opened, { is: "opened" }).task).toEqual({ is: "look" });
  });

  test("looks again when the director comes back from the grid, but only at home and at rest", () => {
    expect(step(home(named), { is: "returned" }).task).toEqual({ is: "look" });
    expect(step(after(opened, { is: "opened" }), { is: "returned" }).task).toBeUndefined();
    expect(step(checking(), { is: "returned" }).task).toBeUndefined();
  });
});

describe("the path from data to sheets", () => {
  test("runs through data, decisions, preview and writing", () => {
    expect(checking().view).toMatchObject({ at: "data", picked: 0 });
    expect(step(checking(), { is: "table-confirmed" }).task).toEqual({ is: "name", findings: [finding] });
    expect(deciding().view).toMatchObject({ at: "decisions", draft: { year: "2018", quarter: 1 } });
    expect(previewing().view).toMatchObject({ at: "preview", decisions });
    const { state, task } = step(previewing(), { is: "write-chosen" });
    expect(state.view).toMatchObject({ at: "writing", progress: undefined });
    expect(task).toEqual({ is: "write", snapshot, decisions });
  });

  test("the preview shows its numbers at once, and what writing will do when that is known", () => {
    const { state, task } = step(deciding(planned), { is: "decided" });
    expect(state.view).toMatchObject({ at: "preview", foreseen: undefined });
    expect(task).toEqual({ is: "foresee", snapshot, decisions });
    const foreseen = { sheets: [], parked: [], returned: [] };
    expect(answered(state, { is: "foreseen", foreseen }).view).toMatchObject({ at: "preview", foreseen });
  });

  test("a write is taken back from where it was done, and its preview follows", () => {
    const undo = { steps: [], after: [], spills: new Set<string>() };
    const written = (report: { undo: typeof undo | undefined }) =>
      answered(after(previewing(), { is: "write-chosen" }), {
        is: "written",
        report: { sheets: [], parked: [], returned: [], ...report },
        workbook: planned,
      });
    expect(step(written({ undo }), { is: "undo-chosen" }).task).toEqual({ is: "undo", undo });
    expect(step(written({ undo: undefined }), { is: "undo-chosen" }).task).toBeUndefined();
    const back = answered(after(written({ undo }), { is: "undo-chosen" }), { is: "undone", workbook: named });
    expect(back).toMatchObject({ workbook: named, view: { at: "preview", foreseen: undefined, decisions } });
  });

  test("a plan that stands is changed from its own decisions", () => {
    expect(deciding(planned).view).toMatchObject({ draft: { target: "800,000", riskFlags: 1 } });
  });

  test("without a table to show, the director is told at home", () => {
    const looking = after(home({ kind: "empty" }), { is: "data-chosen" });
    expect(answered(looking, { is: "found", findings: [], workbook: { kind: "empty" } }).view.at).toBe(
      "home",
    );
  });

  test("each step goes back to the one before", () => {
    expect(after(previewing(), { is: "back-chosen" }).view).toMatchObject({ at: "decisions" });
    expect(step(deciding(), { is: "back-chosen" }).task).toEqual({ is: "find" });
    expect(step(checking(), { is: "back-chosen" })).toMatchObject({
      state: { view: { at: "home" } },
      task: { is: "look" },
    });
  });
});

describe("tables beside the sales", () => {
  const [team, pipeline] = (["team", "pipeline"] as const).map((role) => ({
    ...finding,
    role,
    fields: role === "team" ? { seller: 0 } : { stage: 0, amount: 1 },
  })) as unknown as [RoleFinding, RoleFinding];
  const otherTeam: RoleFinding = { ...team, sheet: "Contacts" };
  const found = () =>
    answered(after(home(named), { is: "data-chosen" }), {
      is: "found",
      findings: [finding],
      workbook: { ...named, roles: { named: [], found: [finding, team, team, pipeline] } },
    });

  test("the likeliest of each role is used unless the director says otherwise", () => {
    expect(found().view).toMatchObject({ others: [team, pipeline], used: ["team", "pipeline"] });
    const left = after(found(), { is: "role-toggled", role: "team" });
    expect(step(left, { is: "table-confirmed" }).task).toEqual({ is: "name", findings: [finding, pipeline] });
    const again = after(left, { is: "role-toggled", role: "team" });
    expect(again.view).toMatchObject({ used: ["pipeline", "team"] });
  });

  test("a table that lacks what its role needs is not offered", () => {
    const lacking = { ...pipeline, fields: { stage: 0 } } as RoleFinding;
    const state = answered(after(home(named), { is: "data-chosen" }), {
      is: "found",
      findings: [finding],
      workbook: { ...named, roles: { named: [], found: [lacking] } },
    });
    expect(state.view).toMatchObject({ others: [], used: [] });
  });

  test("one whose amounts are in another unit than the sales is not used unasked", () => {
    const remarks = [{ kind: "scaled", unit: "万", factor: 10_000, cell: "Deals!B1" }] as const;
    const state = answered(after(home(named), { is: "data-chosen" }), {
      is: "found",
      findings: [finding],
      workbook: { ...named, roles: { named: [], found: [{ ...pipeline, remarks }] } },
    });
    expect(state.view).toMatchObject({ others: [], used: [] });
    expect(dataGap({ ...pipeline, remarks }, finding)).toEqual({ is: "units" });
    expect(dataGap({ ...pipeline, remarks }, { ...finding, remarks })).toBeUndefined();
    expect(dataGap({ ...team, remarks: [] }, { ...finding, remarks })).toBeUndefined();
  });

  test("one is checked and confirmed by itself from home", () => {
    const { state, task } = step(home(named), { is: "role-chosen", role: "team" });
    expect(task).toEqual({ is: "find-role", role: "team" });
    const checked = answered(state, { is: "role-found", findings: [team, otherTeam] });
    expect(checked.view).toMatchObject({ at: "data", findings: [team, otherTeam], others: [] });
    expect(step(checked, { is: "table-confirmed" }).task).toEqual({ is: "name", findings: [team] });
    const another = after(checked, { is: "table-picked", index: 1 });
    expect(step(another, { is: "table-confirmed" }).task).toEqual({ is: "name", findings: [otherTeam] });
    expect(step(checked, { is: "role-dropped" }).task).toEqual({ is: "unname", role: "team" });
    expect(step(checked, { is: "back-chosen" }).task).toEqual({ is: "look" });
  });

  test("one that is checked beside the sales is used, or left, with them: nothing is named before", () => {
    const checked = answered(after(found(), { is: "role-chosen", role: "team" }), {
      is: "role-found",
      findings: [otherTeam, team],
    });
    const confirmed = step(checked, { is: "table-confirmed" });
    expect(confirmed.task).toBeUndefined();
    expect(confirmed.state.view).toMatchObject({ others: [otherTeam, pipeline], used: ["team", "pipeline"] });
    expect(step(confirmed.state, { is: "table-confirmed" }).task).toEqual({
      is: "name",
      findings: [finding, otherTeam, pipeline],
    });
    const dropped = step(checked, { is: "role-dropped" });
    expect(dropped.task).toBeUndefined();
    expect(dropped.state.view).toMatchObject({ others: [team, pipeline], used: ["pipeline"] });
    expect(step(checked, { is: "back-chosen" })).toMatchObject({ state: { view: found().view } });
  });
});

describe("correcting what was found", () => {
  test("a column chosen shows at once and the table is read again", () => {
    const { state, task } = step(checking(), { is: "field-picked", field: "region", column: 3 });
    expect(state.view).toMatchObject({ findings: [{ fields: { date: 0, amount: 1, region: 3 } }, {}] });
    expect(task).toMatchObject({ is: "examine", fields: { date: 0, amount: 1, region: 3 } });
  });

  test("a field can be left out", () => {
    const { task } = step(checking(), { is: "field-picked", field: "region", column: undefined });
    expect(task).toMatchObject({ is: "examine", fields: { date: 0, amount: 1 } });
    expect(task).not.toHaveProperty("fields.region");
  });

  test("a column means one thing: the field that had it gives it up", () => {
    const { task } = step(checking(), { is: "field-picked", field: "amount", column: 2 });
    expect(task).toMatchObject({ is: "examine" });
    expect(task?.is === "examine" && task.fields).toEqual({ date: 0, amount: 2 });
  });

  test("the answer replaces the table that was asked about", () => {
    const second = after(checking(), { is: "table-picked", index: 1 });
    const asked = after(second, { is: "field-picked", field: "region", column: 3 });
    const examined = answered(asked, { is: "examined", finding: { ...finding, rows: 7 } });
    expect(examined.view).toMatchObject({ findings: [{ rows: 9994 }, { rows: 7 }], picked: 1 });
  });
});

describe("deciding", () => {
  test("a draft with an issue stays, and says so", () => {
    const state = after(deciding(), { is: "draft-changed", change: { target: "lots" } }, { is: "decided" });
    expect(state.view).toMatchObject({ at: "decisions", pressed: true, draft: { target: "lots" } });
  });

  test("what a rule of the plan refuses is told as a sentence, and nothing is lost", () => {
    const history = snapshot.history.map((month) => ({ ...month, sold: Number.MAX_VALUE }));
    const returns = answered(after(checking(), { is: "table-confirmed" }), {
      is: "read",
      snapshot: { ...snapshot, history },
      workbook: planned,
      today,
    });
    const state = after(returns, { is: "decided" });
    expect(state.trouble?.code).toBe("plan:too-large");
    expect(state.view.at).toBe("decisions");
  });
});

describe("work under way", () => {
  test("an answer that is no longer waited for is not heard", () => {
    const asked = after(home(named), { is: "data-chosen" });
    const left = after(asked, { is: "home-chosen" });
    const late = after(left, {
      is: "answered",
      run: asked.runs,
      answer: { is: "found", findings: [finding], workbook: named },
    });
    expect(late).toBe(left);
  });

  test("a plan being written is left by nothing but its end", () => {
    const writing = after(previewing(), { is: "write-chosen" });
    const events: PaneEvent[] = [
      { is: "home-chosen" },
      { is: "plan-chosen" },
      { is: "back-chosen" },
      { is: "write-chosen" },
      { is: "requested", at: "data", problem: undefined },
      { is: "returned" },
    ];
    for (const event of events) expect(step(writing, event)).toEqual({ state: writing });
  });

  test("progress counts sheets", () => {
    const writing = after(previewing(), { is: "write-chosen" });
    const progress = { sheet: "History", done: 1, of: 3 };
    expect(after(writing, { is: "progressed", run: writing.runs, progress }).view).toMatchObject({
      progress,
    });
    expect(after(writing, { is: "progressed", run: writing.runs - 1, progress })).toBe(writing);
  });
});

describe("trouble", () => {
  test("a failed write leads back to its preview, to be tried again", () => {
    const writing = after(previewing(), { is: "write-chosen" });
    const failed = after(writing, { is: "failed", run: writing.runs, problem });
    expect(failed).toMatchObject({
      view: { at: "preview" },
      trouble: { code: "cell-editing" },
      work: undefined,
    });
    const { state, task } = step(failed, { is: "retry-chosen" });
    expect(state).toMatchObject({ view: { at: "writing" }, trouble: undefined });
    expect(task).toMatchObject({ is: "write" });
  });

  test("any other work is tried again as it was", () => {
    const asked = after(checking(), { is: "table-confirmed" });
    const failed = after(asked, { is: "failed", run: asked.runs, problem });
    expect(failed.view.at).toBe("data");
    expect(step(failed, { is: "retry-chosen" }).task).toEqual({ is: "name", findings: [finding] });
  });

  test("closed before the workbook was seen, it looks again", () => {
    const asked = after(opened, { is: "opened" });
    const failed = after(asked, { is: "failed", run: asked.runs, problem });
    expect(step(failed, { is: "trouble-closed" }).task).toEqual({ is: "look" });
    expect(step({ ...home(named), trouble: failed.trouble }, { is: "trouble-closed" })).toMatchObject({
      state: { trouble: undefined },
    });
  });

  test("a cell that cannot be shown is told without leaving the view", () => {
    const failed = after(checking(), { is: "aside-failed", problem });
    expect(failed).toMatchObject({
      view: { at: "data" },
      trouble: { code: "cell-editing", retry: undefined },
    });
  });
});

describe("what the ribbon asks", () => {
  test.each([
    ["data", "find"],
    ["plan", "plan"],
  ] as const)("%s opens there", (at, is) => {
    expect(step(home(named), { is: "requested", at, problem: undefined }).task).toEqual({ is });
  });

  test("with a problem it is told first, and the look at the workbook goes on", () => {
    const looking = after(opened, { is: "opened" });
    const state = after(looking, { is: "requested", at: "plan", problem });
    expect(state).toMatchObject({
      trouble: { code: "cell-editing", retry: { is: "plan" } },
      work: looking.work,
    });
    expect(answered(state, { is: "looked", workbook: planned })).toMatchObject({
      workbook: planned,
      trouble: { code: "cell-editing" },
    });
  });
});

describe("the grid changes while the alerts are on show", () => {
  const alerts = exampleAlerts("en");
  const showing = () =>
    answered(after(home(planned), { is: "alerts-chosen" }), { is: "alerts-seen", alerts });
  const fewer = { is: "alerts-moved", alerts: alerts.slice(1) } as const;

  test("reads them again beside everything else, and shows what came of it", () => {
    const { state, task, aside } = step(showing(), { is: "workbook-changed" });
    expect({ task, aside, work: state.work }).toEqual({
      task: undefined,
      aside: { is: "read-again", at: "alerts" },
      work: undefined,
    });
    expect(after(state, fewer).view).toMatchObject({ at: "alerts", alerts: fewer.alerts });
  });

  test("what was read beside an action that is being written, or for a view that was left, no longer counts", () => {
    const writing = after(showing(), { is: "action-chosen", alert: "pace" });
    expect(step(writing, { is: "workbook-changed" })).toEqual({ state: writing });
    expect(after(writing, fewer)).toBe(writing);
    expect(after(home(planned), fewer)).toEqual(home(planned));
  });

  test("home and the review are read again as quietly; a view on the way to a plan keeps what it was made from", () => {
    const { state, task, aside } = step(home(planned), { is: "workbook-changed" });
    expect({ task, aside }).toEqual({ task: undefined, aside: { is: "read-again", at: "home" } });
    const moved = { is: "workbook-moved", workbook: { kind: "empty" } } as const;
    expect(after(state, moved)).toEqual({ ...state, workbook: moved.workbook });
    expect(step(deciding(), { is: "workbook-changed" })).toEqual({ state: deciding() });
    expect(after(deciding(), moved)).toEqual(deciding());
  });

  test("a write that is done is not repeated because Excel did not show the workbook afterwards", () => {
    const writing = after(home(planned), { is: "course-chosen" });
    const problem = { code: "done-unseen", details: "" } as const;
    const { trouble } = after(writing, { is: "failed", run: writing.runs, problem });
    expect(trouble).toMatchObject({ code: "done-unseen", retry: { is: "look" } });
  });
});

describe("beside the work", () => {
  test("the language changes at once and is remembered; the draft stays", () => {
    const { state, aside } = step(deciding(), { is: "language-chosen", language: "zh" });
    expect(state).toMatchObject({ language: "zh", view: deciding().view });
    expect(aside).toEqual({ is: "remember-language", language: "zh" });
  });

  test.each([
    [
      { is: "cell-chosen", cell: "Orders!C17" },
      { is: "show-cell", cell: "Orders!C17" },
    ],
    [
      { is: "sheet-chosen", sheet: "Rules" },
      { is: "show-sheet", sheet: "Rules" },
    ],
    [
      { is: "plan-sheet-chosen", key: "Targets" },
      { is: "show-plan-sheet", key: "Targets" },
    ],
  ] as const)("%j shows it and changes nothing", (event, aside) => {
    const state = checking();
    expect(step(state, event)).toEqual({ state, aside });
  });
});
