import type { PaneEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import type { Outcome } from "./outcome";
import { step } from "./step";

/** The pane's state over time: told of events, it moves on and has done what the event asks for. */
export interface PaneStore {
  readonly current: () => PaneState;
  readonly tell: (event: PaneEvent) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

/** @param perform - does an outcome's work, and tells what comes of it */
export const paneStore = (
  start: PaneState,
  perform: (outcome: Outcome, tell: (event: PaneEvent) => void) => void,
): PaneStore => {
  let state = start;
  const listeners = new Set<() => void>();
  const tell = (event: PaneEvent) => {
    const outcome = step(state, event);
    if (outcome.state !== state) {
      state = outcome.state;
      listeners.forEach((changed) => changed());
    }
    perform(outcome, tell);
  };
  return {
    current: () => state,
    tell,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
};
