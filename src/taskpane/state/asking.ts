import { doing, stay, type Outcome } from "./outcome";
import type { PaneState } from "./PaneState";

/** Asks what the selected cell is, unless something else is still under way. */
export const asking = (state: PaneState): Outcome =>
  state.work ? stay(state) : doing(state, { is: "explain" });

/** Asks anew for the cell that is selected now; a question about the one before needs no answer any more. */
export const following = (state: PaneState): Outcome =>
  state.work && state.work.task.is !== "explain" ? stay(state) : doing(state, { is: "explain" });
