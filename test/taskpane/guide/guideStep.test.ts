import { exampleGuides } from "../../../src/taskpane/gallery/exampleGuides";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { step } from "../../../src/taskpane/state/step";
import { finding, snapshot } from "../../support/paneExamples";

const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);

const home: PaneState = { ...openingState("en"), workbook: { kind: "sales-named", finding } };
const deciding: PaneState = after(
  after(home, { is: "plan-chosen" }),
  {
    is: "answered",
    run: 1,
    answer: { is: "read", snapshot, workbook: { kind: "sales-named", finding }, today: 43_110 },
  },
  { is: "draft-changed", change: { target: "123" } },
);
const open = (behind: PaneState = home) =>
  after(behind, { is: "guide-chosen" }, { is: "guide-read", guides: exampleGuides });
const reading = () => after(open(), { is: "function-chosen", name: "SPLITTARGET" });

describe("the functions' guide", () => {
  test("is fetched when it is opened, and the list comes up", () => {
    const { state, aside } = step(home, { is: "guide-chosen" });
    expect(aside).toEqual({ is: "read-guide" });
    expect(state.guide).toEqual({
      guides: undefined,
      sought: "",
      chosen: undefined,
      left: undefined,
      inserted: undefined,
    });
    expect(open().guide?.guides).toBe(exampleGuides);
  });

  test("opens before anything is known of the workbook, and the look under way still counts", () => {
    const looking = after(openingState("en"), { is: "opened" }, { is: "guide-chosen" });
    expect(looking.work?.task).toEqual({ is: "look" });
    const found = after(looking, {
      is: "answered",
      run: looking.runs,
      answer: { is: "looked", workbook: { kind: "empty" } },
    });
    expect(found).toMatchObject({ workbook: { kind: "empty" }, guide: { chosen: undefined } });
  });

  test.each(["guide-chosen", "plan-chosen", "back-chosen"] as const)(
    "leads back by %s to a half-made decision as it was left",
    (is) => {
      const { state, task } = step(open(deciding), { is });
      expect(state.guide).toBeUndefined();
      expect(state.view).toBe(deciding.view);
      expect(task).toBeUndefined();
    },
  );

  test("gives way to another place, and to the ribbon", () => {
    expect(step(open(), { is: "plan-chosen" })).toMatchObject({ task: { is: "plan" } });
    const asked = step(open(), { is: "requested", at: "data", problem: undefined });
    expect(asked).toMatchObject({ task: { is: "find" }, state: { guide: undefined } });
  });

  test("goes from the list to a page and back, the words searched for kept", () => {
    const page = after(
      open(),
      { is: "function-sought", words: "split" },
      { is: "function-chosen", name: "SPLITTARGET" },
    );
    expect(page.guide).toMatchObject({ chosen: "SPLITTARGET", sought: "split" });
    const list = after(page, { is: "back-chosen" });
    expect(list.guide).toMatchObject({ chosen: undefined, left: "SPLITTARGET", sought: "split" });
    expect(after(list, { is: "function-sought", words: "pace" }).guide?.left).toBeUndefined();
  });

  test("stays open while the director comes and goes between pane and grid", () => {
    expect(step(reading(), { is: "returned" }).task).toBeUndefined();
  });

  test("out of reach, it closes and says so", () => {
    const opening = after(home, { is: "guide-chosen" });
    const failed = after(opening, {
      is: "aside-failed",
      problem: { code: "guide-unreachable", details: "" },
    });
    expect(failed).toMatchObject({ guide: undefined, trouble: { code: "guide-unreachable" } });
    expect(after(failed, { is: "guide-read", guides: exampleGuides }).guide).toBeUndefined();
  });

  test("does not open over a plan being written", () => {
    const writing: PaneState = {
      ...home,
      view: { at: "writing", progress: undefined } as unknown as PaneState["view"],
    };
    expect(after(writing, { is: "guide-chosen" }).guide).toBeUndefined();
  });
});

describe("inserting", () => {
  test("puts the first example into the selected cell, with the room its answer takes", () => {
    expect(step(reading(), { is: "insert-chosen" }).task).toEqual({
      is: "insert",
      formula: { formula: "=SPLITTARGET(100,{1;1;1})", rows: 3, columns: 1 },
    });
  });

  test("says where it went, until another page is opened or another cell is asked for", () => {
    const asked = after(reading(), { is: "insert-chosen" });
    const done = after(asked, {
      is: "answered",
      run: asked.runs,
      answer: { is: "inserted", cell: "Sheet1!B4" },
    });
    expect(done.guide).toMatchObject({ chosen: "SPLITTARGET", inserted: "Sheet1!B4" });
    expect(after(done, { is: "function-chosen", name: "PACE" }).guide?.inserted).toBeUndefined();
    expect(after(done, { is: "insert-chosen" }).guide?.inserted).toBeUndefined();
  });

  test("refused, it says why, and the same can be tried again", () => {
    const asked = after(reading(), { is: "insert-chosen" });
    const refused = after(asked, {
      is: "failed",
      run: asked.runs,
      problem: { code: "cell-filled", subject: "B4", details: "" },
    });
    expect(refused).toMatchObject({ guide: { chosen: "SPLITTARGET" }, trouble: { code: "cell-filled" } });
    expect(step(refused, { is: "retry-chosen" }).task).toMatchObject({ is: "insert" });
  });

  test("is not done twice at once, nor from the list", () => {
    const asked = after(reading(), { is: "insert-chosen" });
    expect(step(asked, { is: "insert-chosen" }).task).toBeUndefined();
    expect(step(open(), { is: "insert-chosen" }).task).toBeUndefined();
    expect(step(home, { is: "insert-chosen" }).task).toBeUndefined();
  });
});
