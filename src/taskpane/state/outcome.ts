import type { PaneState } from "./PaneState";
import type { Aside, Task } from "./Task";

/** Where an event leads: the next state, and at most one thing to do. */
export interface Outcome {
  readonly state: PaneState;
  readonly task?: Task;
  readonly aside?: Aside;
}

export const stay = (state: PaneState): Outcome => ({ state });

export const idle = (state: PaneState): PaneState => ({ ...state, work: undefined });

/** Starts a task; an answer still due from an earlier one no longer counts. */
export const doing = (state: PaneState, task: Task): Outcome => {
  const run = state.runs + 1;
  return { state: { ...state, work: { task, run }, runs: run, trouble: undefined }, task };
};
