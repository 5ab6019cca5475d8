import { doing, stay, type Outcome } from "./outcome";
import type { PaneState } from "./PaneState";

/** Asks what the selected cell is, unless something else is still under way. */
export const asking = (state: PaneState): Outcome =>
  state.work ? stay(state) : doing(state, { is: "explain" });
