import { directorStep } from "./directorStep";
import { stay, type Outcome } from "./outcome";
import type { DirectorEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { placesOf, type Place } from "./placesOf";

/** Without what is open over the view. */
export const closedOver = (state: PaneState): PaneState => ({
  ...state,
  guide: undefined,
  explained: undefined,
  trouble: undefined,
});

/** The place behind what is open over it is come back to as it was left. */
export const placeBehind = (state: PaneState, place: Place, event: DirectorEvent): Outcome => {
  const behind = closedOver(state);
  return placesOf(behind).here === place ? stay(behind) : directorStep(behind, event);
};
