import { exampleExplanations } from "../../../src/taskpane/gallery/exampleExplanations";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { step } from "../../../src/taskpane/state/step";
import { decisions, finding, snapshot } from "../../support/paneExamples";

const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);

const home: PaneState = {
  ...openingState("en"),
  workbook: { kind: "planned", decisions, finding },
};
const deciding = after(
  after(home, { is: "plan-chosen" }),
  {
    is: "answered",
    run: 1,
    answer: { is: "read", snapshot, workbook: { kind: "planned", decisions, finding }, today: 43_110 },
  },
  { is: "draft-changed", change: { target: "123" } },
);
const explanation = exampleExplanations("en").target;
const open = (behind: PaneState = home) => {
  const asked = after(behind, { is: "explain-chosen" });
  return after(asked, {
    is: "answered",
    run: asked.runs,
    answer: { is: "explained", explanation, guides: undefined },
  });
};

describe("the explanation of a cell", () => {
  test("is asked for as it opens, and comes up", () => {
    const { state, task } = step(home, { is: "explain-chosen" });
    expect(task).toEqual({ is: "explain" });
    expect(state.explained).toEqual({ explanation: undefined, guides: undefined });
    expect(open()).toMatchObject({ explained: { explanation }, work: undefined });
  });

  test("is asked for again for another cell, with the last one in sight, but not twice at once", () => {
    const { state, task } = step(open(), { is: "cell-asked" });
    expect(task).toEqual({ is: "explain" });
    expect(state.explained?.explanation).toBe(explanation);
    expect(step(state, { is: "cell-asked" }).task).toBeUndefined();
    expect(step(home, { is: "cell-asked" }).task).toBeUndefined();
  });

  test("follows the selection: the last question counts, and the page stays as it was till then", () => {
    const { state, task } = step(open(), { is: "selection-moved" });
    expect(task).toEqual({ is: "explain" });
    expect(state.explained?.explanation).toBe(explanation);
    const moved = step(state, { is: "selection-moved" });
    expect(moved.task).toEqual({ is: "explain" });
    const late = { is: "explained", explanation: exampleExplanations("en").rule, guides: undefined } as const;
    expect(after(moved.state, { is: "answered", run: state.runs, answer: late })).toBe(moved.state);
    expect(
      after(moved.state, { is: "answered", run: moved.state.runs, answer: late }).explained?.explanation,
    ).toBe(late.explanation);
  });

  test("follows nothing once it is closed, nor while something else is under way", () => {
    expect(step(home, { is: "selection-moved" })).toEqual({ state: home });
    const inserting = { ...open(), work: { task: { is: "look" }, run: 9 } } as const;
    expect(step(inserting, { is: "selection-moved" }).task).toBeUndefined();
  });

  test("waits for a look at the workbook that is under way", () => {
    const looking = after(openingState("en"), { is: "opened" }, { is: "explain-chosen" });
    expect(looking.work?.task).toEqual({ is: "look" });
    expect(looking.explained).toEqual({ explanation: undefined, guides: undefined });
  });

  test.each(["explain-chosen", "plan-chosen", "back-chosen"] as const)(
    "leads back by %s to a half-made decision as it was left",
    (is) => {
      const { state, task } = step(open(deciding), { is });
      expect(state.explained).toBeUndefined();
      expect(state.view).toBe(deciding.view);
      expect(task).toBeUndefined();
    },
  );

  test("stays while its cells are gone to, and while the language changes", () => {
    const { state, aside } = step(open(), { is: "cell-chosen", cell: "Targets!C83" });
    expect(aside).toEqual({ is: "show-cell", cell: "Targets!C83" });
    expect(state.explained?.explanation).toBe(explanation);
    expect(after(state, { is: "language-chosen", language: "zh" }).explained).toBe(state.explained);
  });

  test("and the functions' guide take each other's place", () => {
    const guided = after(open(), { is: "guide-chosen" });
    expect(guided).toMatchObject({ explained: undefined, guide: { chosen: undefined } });
    expect(after(guided, { is: "explain-chosen" })).toMatchObject({ guide: undefined, explained: {} });
  });

  test("gives way to another place and to the ribbon, and never opens over a write", () => {
    const found = step(open(), { is: "requested", at: "data", problem: undefined });
    expect(found).toMatchObject({ state: { explained: undefined }, task: { is: "find" } });
    expect(step(open(), { is: "plan-chosen" })).toMatchObject({
      state: { explained: undefined },
      task: { is: "plan" },
    });
    const writing = after(
      deciding,
      { is: "draft-changed", change: { target: "800000" } },
      { is: "decided" },
      { is: "write-chosen" },
    );
    expect(writing.view.at).toBe("writing");
    expect(after(writing, { is: "explain-chosen" })).toBe(writing);
  });

  test("refused, it says why, and the same can be tried again", () => {
    const asked = after(home, { is: "explain-chosen" });
    const refused = after(asked, {
      is: "failed",
      run: asked.runs,
      problem: { code: "cell-editing", details: "" },
    });
    expect(refused).toMatchObject({
      explained: { explanation: undefined },
      trouble: { code: "cell-editing" },
    });
    expect(step(refused, { is: "retry-chosen" }).task).toEqual({ is: "explain" });
  });
});
