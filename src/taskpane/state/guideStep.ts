import type { GuideShown } from "../guide/GuideShown";
import { entryNamed } from "../guide/soughtFunctions";
import { directorStep } from "./directorStep";
import { doing, stay, type Outcome } from "./outcome";
import type { DirectorEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { placesOf, type Place } from "./placesOf";

/** Where the director's doing leads while the functions' guide is open. */
export const guideStep = (state: PaneState, guide: GuideShown, event: DirectorEvent): Outcome => {
  const turned = (change: Partial<GuideShown>): Outcome =>
    stay({ ...state, trouble: undefined, guide: { ...guide, ...change } });
  switch (event.is) {
    case "guide-chosen":
      return stay(closed(state));
    case "home-chosen":
      return placeChosen(state, "home", event);
    case "plan-chosen":
      return placeChosen(state, "plan", event);
    case "function-sought":
      return turned({ sought: event.words, left: undefined });
    case "function-chosen":
      return turned({ chosen: event.name, inserted: undefined });
    case "back-chosen":
      return guide.chosen === undefined
        ? stay(closed(state))
        : turned({ chosen: undefined, left: guide.chosen });
    case "insert-chosen":
      return insert(state, guide);
    default:
      return directorStep(state, event);
  }
};

const closed = (state: PaneState): PaneState => ({ ...state, guide: undefined, trouble: undefined });

/** The place behind the guide is come back to as it was left. */
const placeChosen = (state: PaneState, place: Place, event: DirectorEvent): Outcome => {
  const behind = closed(state);
  return placesOf(behind).here === place ? stay(behind) : directorStep(behind, event);
};

/** Its first example is the sample that is put into the cell. */
const insert = (state: PaneState, guide: GuideShown): Outcome => {
  const { guides, chosen } = guide;
  const entry = guides && chosen !== undefined ? entryNamed(guides[state.language], chosen) : undefined;
  const [example] = entry?.examples ?? [];
  if (!example || state.work) return stay(state);
  const { formula, answer } = example;
  return doing(
    { ...state, guide: { ...guide, inserted: undefined } },
    { is: "insert", formula: { formula, rows: answer.length, columns: answer[0]?.length ?? 1 } },
  );
};
