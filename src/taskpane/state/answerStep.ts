import { planPreview } from "../../sheets/plan/planPreview";
import type { RoleFinding } from "../../excel/read/finding";
import { dataGap } from "../data/dataGap";
import { likeliestOthers } from "../data/likeliestOthers";
import { draftOf } from "../decisions/DecisionsDraft";
import { quarterAfter } from "../decisions/quarterAfter";
import { suggestDecisions } from "../decisions/suggestDecisions";
import { openedReturned } from "../returned/ReturnedShown";
import { foreseeing } from "./foreseeing";
import { doing, stay, type Outcome } from "./outcome";
import type { Answer } from "./PaneEvent";
import type { Findings, PaneState } from "./PaneState";
import { brokenState } from "./repairStep";

type AnswerOf<Is extends Answer["is"]> = Extract<Answer, { is: Is }>;

/** Where a finished task leads. */
export const answerStep = (state: PaneState, answer: Answer): Outcome => {
  switch (answer.is) {
    case "looked":
      return stay({ ...state, workbook: answer.workbook, view: { at: "home" } });
    case "found":
      return stay(foundState(state, answer));
    case "role-found":
      return stay(roleFoundState(state, answer));
    case "examined":
      return stay(examinedState(state, answer));
    case "read":
      return stay(readState(state, answer));
    case "foreseen":
      return stay(
        state.view.at === "preview"
          ? { ...state, view: { ...state.view, foreseen: answer.foreseen } }
          : state,
      );
    case "undone": {
      const { view } = state;
      const now = { ...state, workbook: answer.workbook };
      if (view.at === "done") return foreseeing(now, view);
      if (view.at === "alerts") return doing(now, { is: "alerts" });
      if (view.at === "returned") return stay({ ...now, view: openedReturned });
      if (view.at === "repair")
        return doing({ ...now, view: { ...view, repaired: undefined } }, { is: "find-broken" });
      return view.at === "course" ? doing(now, { is: "course" }) : stay(now);
    }
    case "written":
      return stay(writtenState(state, answer));
    case "alerts-seen":
      return stay({
        ...state,
        view: { at: "alerts", alerts: answer.alerts, opened: answer.opened },
      });
    case "course-seen":
      return stay({ ...state, view: { at: "course", course: answer.course, undo: answer.undo } });
    case "copy-made":
      return stay(
        state.view.at === "share"
          ? {
              ...state,
              view: { ...state.view, made: answer.made, members: answer.members, progress: undefined },
            }
          : state,
      );
    case "copy-shown":
      return stay(state.view.at === "share" ? { ...state, view: { ...state.view, handed: "shown" } } : state);
    case "broken-found":
      return stay(brokenState(state, answer.seen, answer.repaired));
    case "returned-read":
      return stay(
        state.view.at === "returned" ? { ...state, view: { ...openedReturned, seen: answer.seen } } : state,
      );
    case "taken-in":
      return stay(
        state.view.at === "returned" ? { ...state, view: { ...openedReturned, taken: answer.taken } } : state,
      );
    case "review-read":
      return reviewing(state, answer);
    case "inserted":
      return stay(state.guide ? { ...state, guide: { ...state.guide, inserted: answer.cell } } : state);
    case "explained": {
      const { explanation, guides } = answer;
      return stay(state.explained ? { ...state, explained: { explanation, guides } } : state);
    }
  }
};

/** Without a table to show there is nothing to check; home says what is needed. */
const foundState = (state: PaneState, { findings, workbook }: AnswerOf<"found">): PaneState => ({
  ...state,
  workbook,
  view:
    findings.length > 0
      ? {
          at: "data",
          findings,
          picked: 0,
          behind: undefined,
          ...beside(workbook.roles?.found ?? [], findings[0]),
        }
      : { at: "home" },
});

/** A role asked for while the sales are checked leads back to them. */
const roleFoundState = (state: PaneState, { findings }: AnswerOf<"role-found">): PaneState => {
  const { view } = state;
  const behind = view.at === "data" ? (view.behind ?? view) : undefined;
  return { ...state, view: { at: "data", findings, picked: 0, others: [], used: [], behind } };
};

/** Of each role the likeliest table; used unless something keeps it from being used. */
const beside = (
  found: readonly RoleFinding[],
  sales: RoleFinding | undefined,
): Pick<Findings, "others" | "used"> => {
  const others = likeliestOthers(found).filter((finding) => dataGap(finding, sales) === undefined);
  return { others, used: others.map(({ role }) => role) };
};

const examinedState = (state: PaneState, { finding }: AnswerOf<"examined">): PaneState => {
  if (state.view.at !== "data") return state;
  const { picked, findings } = state.view;
  return {
    ...state,
    view: { ...state.view, findings: findings.map((each, at) => (at === picked ? finding : each)) },
  };
};

/** A plan that stands is changed from its own decisions; a first one starts from what the rows suggest. */
const readState = (state: PaneState, { snapshot, workbook, today, next }: AnswerOf<"read">): PaneState => {
  const finding = workbook.kind === "sales-named" ? workbook.finding : undefined;
  const draft =
    workbook.kind === "planned"
      ? draftOf(next ? quarterAfter(workbook.decisions, snapshot) : workbook.decisions)
      : suggestDecisions(snapshot, finding, state.language, today);
  return { ...state, workbook, view: { at: "decisions", snapshot, draft, pressed: false } };
};

const writtenState = (state: PaneState, { report, workbook }: AnswerOf<"written">): PaneState => {
  if (state.view.at !== "writing") return { ...state, workbook };
  return { ...state, workbook, view: { ...state.view, at: "done", report } };
};

/** The review is written with the plan it belongs to; what it will do is foreseen first. */
const reviewing = (state: PaneState, { snapshot, decisions }: AnswerOf<"review-read">): Outcome =>
  foreseeing(state, {
    snapshot,
    decisions,
    draft: draftOf(decisions),
    preview: planPreview(snapshot, decisions),
    review: true,
  });
