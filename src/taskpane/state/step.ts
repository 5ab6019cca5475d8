import { answerStep } from "./answerStep";
import { following } from "./asking";
import { directorStep } from "./directorStep";
import { explainStep } from "./explainStep";
import { guideStep } from "./guideStep";
import { doing, idle, stay, type Outcome } from "./outcome";
import type { Moved, PaneEvent } from "./PaneEvent";
import type { PaneState, WriteProgress } from "./PaneState";
import type { Problem } from "./Problem";
import type { Task } from "./Task";

/** What the pane shows next and what is to be done, for everything that can happen to it. Pure. */
export const step = (state: PaneState, event: PaneEvent): Outcome => {
  switch (event.is) {
    case "opened":
      return doing(state, { is: "look" });
    case "returned":
      return state.view.at === "home" && !state.guide && !state.explained && !state.work && !state.trouble
        ? doing(state, { is: "look" })
        : stay(state);
    case "selection-moved":
      return state.explained ? following(state) : stay(state);
    case "workbook-changed":
      return changedOutside(state);
    case "alerts-moved":
    case "course-moved":
    case "workbook-moved":
      return stay(movedState(state, event));
    case "requested":
      return requested(state, event.at, event.problem);
    case "answered":
      return state.work?.run === event.run ? answerStep(idle(state), event.answer) : stay(state);
    case "progressed":
      return stay(state.work?.run === event.run ? progressed(state, event.progress) : state);
    case "failed":
      return state.work?.run === event.run ? failed(state, state.work.task, event.problem) : stay(state);
    case "guide-read":
      return stay(state.guide ? { ...state, guide: { ...state.guide, guides: event.guides } } : state);
    case "aside-failed":
      return stay({
        ...state,
        guide: state.guide?.guides && state.guide,
        trouble: { ...event.problem, retry: undefined },
      });
    default:
      if (state.explained) return explainStep(state, event);
      return state.guide ? guideStep(state, state.guide, event) : directorStep(state, event);
  }
};

/** What is on show is read again, quietly, unless something is under way that reads it itself. */
const changedOutside = (state: PaneState): Outcome => {
  const { at } = state.view;
  if (state.work || (at !== "alerts" && at !== "course" && at !== "home")) return stay(state);
  return { state, aside: { is: "read-again", at } };
};

/** What was read again takes the place of what it was, as long as that is still on show and nothing is under way. */
const movedState = (state: PaneState, event: Moved): PaneState => {
  const { view } = state;
  if (state.work) return state;
  if (event.is === "alerts-moved" && view.at === "alerts")
    return { ...state, view: { ...view, alerts: event.alerts } };
  if (event.is === "course-moved" && view.at === "course")
    return { ...state, view: { ...view, course: event.course } };
  return event.is === "workbook-moved" && view.at === "home" ? { ...state, workbook: event.workbook } : state;
};

/** Writing and copying say how far they are. */
const progressed = (state: PaneState, progress: WriteProgress): PaneState => {
  const { view } = state;
  return view.at === "writing" || view.at === "share" || view.at === "returned"
    ? { ...state, view: { ...view, progress } }
    : state;
};

/** A ribbon button leads to its place; a write under way is never left. */
const requested = (state: PaneState, at: "data" | "plan", problem: Problem | undefined): Outcome => {
  if (state.view.at === "writing") return stay(state);
  const task: Task = { is: at === "data" ? "find" : "plan" };
  const behind = { ...state, guide: undefined, explained: undefined };
  return problem ? stay({ ...behind, trouble: { ...problem, retry: task } }) : doing(behind, task);
};

/** After a failure the director is back where the work was asked for, with what happened above it. */
const failed = (state: PaneState, task: Task, problem: Problem): Outcome => {
  const view = state.view.at === "writing" ? { ...state.view, at: "preview" as const } : state.view;
  const retry: Task = problem.code === "done-unseen" ? { is: "look" } : task;
  return stay({ ...idle(state), view, trouble: { ...problem, retry } });
};
