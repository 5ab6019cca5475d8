import type { WorkbookState } from "../../../src/excel/read/workbookState";
import { openingState } from "../../../src/taskpane/state/openingState";
import type { PaneEvent } from "../../../src/taskpane/state/PaneEvent";
import type { PaneState } from "../../../src/taskpane/state/PaneState";
import { step } from "../../../src/taskpane/state/step";
import { decisions, finding } from "../../support/paneExamples";

const planned: WorkbookState = { kind: "planned", decisions, finding };
const home = (workbook: WorkbookState): PaneState => ({ ...openingState("en"), workbook });
const after = (state: PaneState, ...events: readonly PaneEvent[]) =>
  events.reduce((now, event) => step(now, event).state, state);
const answered = (state: PaneState, answer: Extract<PaneEvent, { is: "answered" }>["answer"]) =>
  after(state, { is: "answered", run: state.runs, answer });

describe("a copy for others", () => {
  const bytes = Uint8Array.of(1);
  const made = { bytes, at: 0, holds: { of: "part", facts: [] } } as const;
  const members = { region: ["East"], seller: [] };
  const west = { by: "region", name: "West" } as const;
  const ready = () =>
    answered(after(home(planned), { is: "share-chosen" }), { is: "copy-made", made, members });

  test("is made when the place opens, of the whole workbook, and shown before anything leaves", () => {
    const { state, task } = step(home(planned), { is: "share-chosen" });
    expect(task).toEqual({ is: "share", whose: undefined, language: "en" });
    const reading = after(state, {
      is: "progressed",
      run: state.runs,
      progress: { sheet: "", done: 1, of: 2 },
    });
    expect(reading.view).toMatchObject({ at: "share", made: undefined, progress: { done: 1, of: 2 } });
    expect(ready().view).toMatchObject({ made, members, handed: undefined, progress: undefined });
  });

  test("is made anew for somebody else; what was made before can no longer leave", () => {
    const { state, task } = step(ready(), { is: "whose-chosen", whose: west });
    expect(task).toMatchObject({ is: "share", whose: west });
    expect(state.view).toMatchObject({ whose: west, members, made: undefined });
    expect(step(state, { is: "copy-show-chosen" }).task).toBeUndefined();
    expect(step(state, { is: "copy-save-chosen" }).aside).toBeUndefined();
  });

  test("can be called off while it is read, and what still comes of it does not count", () => {
    const reading = after(home(planned), { is: "share-chosen" });
    const off = after(reading, { is: "making-cancelled" });
    expect(off.work).toBeUndefined();
    const late = answered(off, { is: "copy-made", made, members });
    expect(late.view).toMatchObject({ at: "share", made: undefined });
    expect(step(late, { is: "make-chosen" }).task).toMatchObject({ is: "share" });
  });

  test("opens beside the workbook, or is saved; going back leads home", () => {
    const { state, task } = step(ready(), { is: "copy-show-chosen" });
    expect(task).toEqual({ is: "show-copy", bytes });
    expect(step(state, { is: "making-cancelled" }).state).toBe(state);
    expect(answered(state, { is: "copy-shown" }).view).toMatchObject({ handed: "shown" });
    const saved = step(ready(), { is: "copy-save-chosen" });
    expect(saved.aside).toEqual({ is: "save-copy", bytes, whose: undefined, language: "en" });
    expect(saved.state.view).toMatchObject({ handed: "saved" });
    expect(step(ready(), { is: "back-chosen" })).toMatchObject({ task: { is: "look" } });
  });

  test("that Excel refuses to open stays ready to be saved", () => {
    const opening = after(ready(), { is: "copy-show-chosen" });
    const refused = after(opening, {
      is: "failed",
      run: opening.runs,
      problem: { code: "share-not-opened", details: "" },
    });
    expect(refused).toMatchObject({ view: { made }, trouble: { code: "share-not-opened" } });
  });
});
