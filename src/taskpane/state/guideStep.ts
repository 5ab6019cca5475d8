import type { GuideShown } from "../guide/GuideShown";
import { entryNamed } from "../guide/soughtFunctions";
import { directorStep } from "./directorStep";
import { doing, stay, type Outcome } from "./outcome";
import type { DirectorEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";
import { closedOver, placeBehind } from "./placeBehind";

/** Where the director's doing leads while the functions' guide is open. */
export const guideStep = (state: PaneState, guide: GuideShown, event: DirectorEvent): Outcome => {
  const turned = (change: Partial<GuideShown>): Outcome =>
    stay({ ...state, trouble: undefined, guide: { ...guide, ...change } });
  switch (event.is) {
    case "guide-chosen":
      return stay(closedOver(state));
    case "home-chosen":
      return placeBehind(state, "home", event);
    case "plan-chosen":
      return placeBehind(state, "plan", event);
    case "function-sought":
      return turned({ sought: event.words, left: undefined });
    case "function-chosen":
      return turned({ chosen: event.name, inserted: undefined });
    case "back-chosen":
      return guide.chosen === undefined
        ? stay(closedOver(state))
        : turned({ chosen: undefined, left: guide.chosen });
    case "insert-chosen":
      return insert(state, guide);
    default:
      return directorStep(state, event);
  }
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
