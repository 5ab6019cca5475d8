import { asking } from "./asking";
import { directorStep } from "./directorStep";
import { stay, type Outcome } from "./outcome";
import type { DirectorEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { closedOver, placeBehind } from "./placeBehind";

/** Where the director's doing leads while a cell's explanation is open. */
export const explainStep = (state: PaneState, event: DirectorEvent): Outcome => {
  switch (event.is) {
    case "explain-chosen":
    case "back-chosen":
      return stay(closedOver(state));
    case "home-chosen":
      return placeBehind(state, "home", event);
    case "plan-chosen":
      return placeBehind(state, "plan", event);
    case "cell-asked":
      return asking(state);
    default:
      return directorStep(state, event);
  }
};
