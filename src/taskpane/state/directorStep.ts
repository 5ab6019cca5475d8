import type { Undo } from "../../excel/write/undo/Undo";
import { planPreview } from "../../sheets/plan/planPreview";
import { PlanningError } from "../../planning/PlanningError";
import { openedExplain } from "../explain/ExplainShown";
import { openedGuide } from "../guide/GuideShown";
import { changedDraft } from "../decisions/changedDraft";
import { decide } from "../decisions/decide";
import { doing, stay, type Outcome } from "./outcome";
import { asking } from "./asking";
import { courseStep, isCourseEvent } from "./courseStep";
import { dataStep } from "./dataStep";
import { isRepairEvent, repairStep } from "./repairStep";
import { isReturnedEvent, returnedStep } from "./returnedStep";
import { isShareEvent, shareStep } from "./shareStep";
import type { CourseEvent, DirectorEvent, RepairEvent, ReturnedEvent, ShareEvent } from "./PaneEvent";
import { foreseeing } from "./foreseeing";
import type { PaneState, Planning } from "./PaneState";
import { problemOf } from "./problemOf";

type EventOf<Is extends DirectorEvent["is"]> = Extract<DirectorEvent, { is: Is }>;

/** Where the director's own doing leads. What does not belong to the view on show changes nothing. */
export const directorStep = (state: PaneState, event: DirectorEvent): Outcome => {
  switch (event.is) {
    case "trouble-closed":
      return state.workbook ? stay({ ...state, trouble: undefined }) : doing(state, { is: "look" });
    case "language-chosen":
      return {
        state: { ...state, language: event.language },
        aside: { is: "remember-language", language: event.language },
      };
    case "cell-chosen":
      return { state, aside: { is: "show-cell", cell: event.cell } };
    case "sheet-chosen":
      return { state, aside: { is: "show-sheet", sheet: event.sheet } };
    case "plan-sheet-chosen":
      return { state, aside: { is: "show-plan-sheet", key: event.key } };
    case "draft-changed":
      return stay(draftState(state, event));
    case "function-sought":
    case "function-chosen":
    case "insert-chosen":
    case "cell-asked":
      return stay(state);
    default:
      if (state.view.at === "writing") return stay(state);
      if (isShareEvent(event)) return shareStep(state, event);
      if (isRepairEvent(event)) return repairStep(state, event);
      if (isReturnedEvent(event)) return returnedStep(state, event);
      return isCourseEvent(event) ? courseStep(state, event) : workStep(state, event);
  }
};

type WorkEvent = Exclude<
  DirectorEvent,
  | CourseEvent
  | ShareEvent
  | RepairEvent
  | ReturnedEvent
  | EventOf<
      | "trouble-closed"
      | "language-chosen"
      | "cell-chosen"
      | "sheet-chosen"
      | "plan-sheet-chosen"
      | "draft-changed"
      | "function-sought"
      | "function-chosen"
      | "insert-chosen"
      | "cell-asked"
    >
>;

/** What asks for work; a plan being written is not interrupted by any of it. */
const workStep = (state: PaneState, event: WorkEvent): Outcome => {
  switch (event.is) {
    case "home-chosen":
    case "look-chosen":
      return doing({ ...state, view: { at: "home" } }, { is: "look" });
    case "plan-chosen":
      return doing(state, { is: "plan" });
    case "data-chosen":
      return doing(state, { is: "find" });
    case "guide-chosen":
      return {
        state: { ...state, guide: openedGuide, explained: undefined, trouble: undefined },
        aside: { is: "read-guide" },
      };
    case "explain-chosen":
      return asking({ ...state, guide: undefined, explained: openedExplain, trouble: undefined });
    case "sample-chosen":
      return doing(state, { is: "sample", language: state.language });
    case "retry-chosen":
      return state.trouble?.retry ? retry(state, state.trouble.retry) : stay(state);
    case "back-chosen":
      return back(state);
    case "decided":
      return state.view.at === "decisions" ? preview(state, state.view) : stay(state);
    case "write-chosen":
      return write(state);
    case "undo-chosen": {
      const undo = undoOf(state.view);
      return undo ? doing(state, { is: "undo", undo }) : stay(state);
    }
    case "role-chosen":
      return doing(state, { is: "find-role", role: event.role });
    case "table-picked":
    case "field-picked":
    case "role-toggled":
    case "role-dropped":
    case "table-confirmed":
      return state.view.at === "data" ? dataStep(state, state.view, event) : stay(state);
  }
};

/** What takes the last thing done back, where the view offers it. */
const undoOf = (view: PaneState["view"]): Undo | undefined => {
  switch (view.at) {
    case "done":
      return view.report.undo;
    case "alerts":
      return view.opened?.undo;
    case "course":
      return view.undo;
    case "repair":
      return view.repaired?.undo;
    case "returned":
      return view.taken?.undo;
    default:
      return undefined;
  }
};

const draftState = (state: PaneState, { change }: EventOf<"draft-changed">): PaneState =>
  state.view.at === "decisions"
    ? {
        ...state,
        view: { ...state.view, draft: changedDraft(state.view.draft, change, state.view.snapshot) },
      }
    : state;

/** Shows the numbers, or what keeps the draft from being a plan. */
const preview = (state: PaneState, { snapshot, draft }: Planning): Outcome => {
  const { decisions } = decide(draft);
  if (!decisions) return stay({ ...state, view: { at: "decisions", snapshot, draft, pressed: true } });
  try {
    const { workbook } = state;
    const typed = workbook?.kind === "planned" ? workbook.typed : undefined;
    const numbers = planPreview(snapshot, decisions, typed);
    return foreseeing(state, { snapshot, draft, decisions, preview: numbers });
  } catch (error) {
    if (!(error instanceof PlanningError)) throw error;
    return stay({ ...state, trouble: { ...problemOf(error), retry: undefined } });
  }
};

const write = (state: PaneState): Outcome => {
  if (state.view.at !== "preview") return stay(state);
  const { snapshot, decisions } = state.view;
  const view = { ...state.view, at: "writing", progress: undefined } as const;
  return doing({ ...state, view }, { is: "write", snapshot, decisions });
};

/** A write that failed is tried again from its preview. */
const retry = (state: PaneState, task: NonNullable<NonNullable<PaneState["trouble"]>["retry"]>): Outcome =>
  task.is === "write" ? write(state) : doing(state, task);

const back = (state: PaneState): Outcome => {
  switch (state.view.at) {
    case "preview": {
      if (state.view.review) return doing(state, { is: "course" });
      const { snapshot, draft } = state.view;
      return stay({
        ...state,
        trouble: undefined,
        view: { at: "decisions", snapshot, draft, pressed: false },
      });
    }
    case "decisions":
      return doing(state, { is: "find" });
    case "data":
      if (state.view.behind) return stay({ ...state, trouble: undefined, view: state.view.behind });
      return doing({ ...state, view: { at: "home" } }, { is: "look" });
    default:
      return doing({ ...state, view: { at: "home" } }, { is: "look" });
  }
};
