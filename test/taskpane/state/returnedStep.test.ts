import type { ReturnedCell, ReturnedSeen } from "../../../src/excel/share/returned/Returned";
import type { WorkbookState } from "../../../src/excel/read/workbookState";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { step } from "../../../src/taskpane/state/step";
import { mostShown } from "../../../src/taskpane/returned/takenCells";
import { decisions, finding } from "../../support/paneExamples";

const planned: WorkbookState = { kind: "planned", decisions, finding };
const home: PaneState = { ...openingState("en"), workbook: planned };
const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);
const answered = (state: PaneState, answer: Extract<PaneEvent, { is: "answered" }>["answer"]) =>
  after(state, { is: "answered", run: state.runs, answer });

const cell = (id: string, ...values: readonly [string, ...string[]]): ReturnedCell => {
  const [first, ...more] = values.map((value) => ({
    value,
    from: [{ file: "a.xlsx", sheet: "S", cell: "A1" }] as const,
  }));
  return {
    id,
    table: "Plan_Actions",
    row: id,
    column: "Owner",
    sheet: "Actions",
    as: "person",
    at: { row: 1, column: 1 },
    mine: "",
    key: { at: { row: 1, column: 0 }, value: id },
    says: [first ?? { value: "", from: [{ file: "", sheet: "", cell: "" }] }, ...more],
  };
};
const [sure, lone, two] = [cell("sure", "Ann"), cell("lone", "Bo"), cell("two", "Ann", "Bo")];
const seen: ReturnedSeen = { files: [], agreed: [sure], conflicts: [lone, two], lost: [], gathered: [] };
const files = [new File(["x"], "a.xlsx")];

describe("taking returned files in", () => {
  const opened = () => after(home, { is: "returned-chosen" });
  const read = () => answered(after(opened(), { is: "files-picked", files }), { is: "returned-read", seen });

  test("files are picked and read before anything else; none picked changes nothing", () => {
    expect(opened().view).toMatchObject({ at: "returned", seen: undefined });
    expect(step(opened(), { is: "files-picked", files: [] }).task).toBeUndefined();
    const { state, task } = step(opened(), { is: "files-picked", files });
    expect(task).toEqual({ is: "read-returned", files });
    expect(step(state, { is: "take-in-chosen" }).task).toBeUndefined();
    const reading = after(state, {
      is: "progressed",
      run: state.runs,
      progress: { sheet: "", done: 0, of: 1 },
    });
    expect(reading.view).toMatchObject({ progress: { done: 0, of: 1 } });
    expect(read().view).toMatchObject({ seen, chosen: {}, progress: undefined });
    const left = after(state, { is: "reading-cancelled" });
    expect(left).toMatchObject({ work: undefined, view: { at: "returned", seen: undefined } });
    // What was read after all is no longer wanted; what is being typed is not left half done.
    expect(answered(left, { is: "returned-read", seen }).view).toMatchObject({ seen: undefined });
    const typing = after(read(), { is: "take-in-chosen" });
    expect(after(typing, { is: "reading-cancelled" })).toEqual(typing);
  });

  test("only what is agreed is typed, until the director decides between the others", () => {
    const taken = (state: PaneState) => {
      const { task } = step(state, { is: "take-in-chosen" });
      return task?.is === "take-in" ? task.taken.map(({ cell: { id }, value }) => [id, value]) : task;
    };
    expect(taken(read())).toEqual([["sure", "Ann"]]);
    const decided = after(read(), { is: "saying-chosen", cell: "two", saying: 1 });
    expect(taken(decided)).toEqual([
      ["sure", "Ann"],
      ["two", "Bo"],
    ]);
    expect(taken(after(decided, { is: "saying-chosen", cell: "two", saying: undefined }))).toEqual([
      ["sure", "Ann"],
    ]);
    expect(taken(after(decided, { is: "sayings-chosen", all: "lone" }))).toEqual([
      ["sure", "Ann"],
      ["lone", "Bo"],
    ]);
    expect(taken(after(decided, { is: "sayings-chosen", all: "mine" }))).toEqual([["sure", "Ann"]]);
  });

  test("what is not shown is not taken, however many there are", () => {
    const many = Array.from({ length: mostShown + 5 }, (_, at) => cell(`c${at}`, "Ann"));
    const state = answered(after(opened(), { is: "files-picked", files }), {
      is: "returned-read",
      seen: { ...seen, agreed: [], conflicts: many },
    });
    const { task } = step(after(state, { is: "sayings-chosen", all: "lone" }), { is: "take-in-chosen" });
    expect(task?.is === "take-in" && task.taken).toHaveLength(mostShown);
  });

  test("what was taken in is said, and taken back on request", () => {
    const undo = { steps: [], after: [], spills: new Set<string>() };
    const taken = { typed: 1, listed: 3, gathered: [], tab: "Returned", undo };
    const done = answered(after(read(), { is: "take-in-chosen" }), { is: "taken-in", taken });
    expect(done.view).toMatchObject({ at: "returned", taken, seen: undefined });
    const { state, task } = step(done, { is: "undo-chosen" });
    expect(task).toEqual({ is: "undo", undo });
    expect(answered(state, { is: "undone", workbook: planned }).view).toMatchObject({
      at: "returned",
      taken: undefined,
    });
  });

  test("a refusal leaves what was decided as it was", () => {
    const decided = after(read(), { is: "saying-chosen", cell: "two", saying: 1 }, { is: "take-in-chosen" });
    const refused = after(decided, {
      is: "failed",
      run: decided.runs,
      problem: { code: "protected", details: "" },
    });
    expect(refused).toMatchObject({ view: { seen, chosen: { two: 1 } }, trouble: { code: "protected" } });
  });
});
