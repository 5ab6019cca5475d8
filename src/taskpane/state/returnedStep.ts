import { decidable, takenCells } from "../returned/takenCells";
import { openedReturned } from "../returned/ReturnedShown";
import { doing, idle, stay, type Outcome } from "./outcome";
import type { ReturnedEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";

const returnedEvents: ReadonlySet<string> = new Set<ReturnedEvent["is"]>([
  "returned-chosen",
  "files-picked",
  "reading-cancelled",
  "saying-chosen",
  "sayings-chosen",
  "take-in-chosen",
]);

export const isReturnedEvent = (event: { readonly is: string }): event is ReturnedEvent =>
  returnedEvents.has(event.is);

/** Where taking in returned files leads. Nothing is typed that the director has not seen. */
export const returnedStep = (state: PaneState, event: ReturnedEvent): Outcome => {
  const { view } = state;
  if (event.is === "returned-chosen")
    return stay({ ...state, work: undefined, trouble: undefined, view: openedReturned });
  if (view.at !== "returned") return stay(state);
  if (event.is === "reading-cancelled")
    return state.work?.task.is === "read-returned"
      ? stay(idle({ ...state, view: openedReturned }))
      : stay(state);
  if (state.work) return stay(state);
  if (event.is === "files-picked")
    return event.files.length === 0
      ? stay(state)
      : doing({ ...state, view: openedReturned }, { is: "read-returned", files: event.files });
  const { seen, chosen } = view;
  if (seen === undefined) return stay(state);
  switch (event.is) {
    case "saying-chosen": {
      const others = Object.entries(chosen).filter(([cell]) => cell !== event.cell);
      const now = Object.fromEntries(
        event.saying === undefined ? others : [...others, [event.cell, event.saying] as const],
      );
      return stay({ ...state, view: { ...view, chosen: now } });
    }
    case "sayings-chosen": {
      const lone = decidable(seen).filter(({ says }) => says.length === 1);
      const now = event.all === "mine" ? {} : Object.fromEntries(lone.map(({ id }) => [id, 0]));
      return stay({ ...state, view: { ...view, chosen: now } });
    }
    case "take-in-chosen":
      return doing(state, {
        is: "take-in",
        seen,
        taken: takenCells(seen, chosen),
        language: state.language,
      });
  }
};
