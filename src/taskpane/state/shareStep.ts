import type { Whose } from "../../excel/share/part/Whose";
import { doing, idle, stay, type Outcome } from "./outcome";
import type { ShareEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";

const shareEvents: ReadonlySet<string> = new Set<ShareEvent["is"]>([
  "share-chosen",
  "whose-chosen",
  "make-chosen",
  "making-cancelled",
  "copy-show-chosen",
  "copy-save-chosen",
]);

export const isShareEvent = (event: { readonly is: string }): event is ShareEvent =>
  shareEvents.has(event.is);

/** Where making a copy for others leads. Nothing leaves before the director has seen what it holds. */
export const shareStep = (state: PaneState, event: ShareEvent): Outcome => {
  const { view } = state;
  if (event.is === "share-chosen") return making(state, undefined);
  if (view.at !== "share") return stay(state);
  switch (event.is) {
    case "whose-chosen":
      return making(state, event.whose);
    case "make-chosen":
      return making(state, view.whose);
    case "making-cancelled":
      return state.work?.task.is === "share"
        ? stay(idle({ ...state, view: { ...view, progress: undefined } }))
        : stay(state);
    case "copy-show-chosen":
      return view.made ? doing(state, { is: "show-copy", bytes: view.made.bytes }) : stay(state);
    case "copy-save-chosen": {
      if (!view.made) return stay(state);
      const { bytes } = view.made;
      return {
        state: { ...state, view: { ...view, handed: "saved" } },
        aside: { is: "save-copy", bytes, whose: view.whose, language: state.language },
      };
    }
  }
};

/** Makes the copy anew; what was made before is let go. */
const making = (state: PaneState, whose: Whose | undefined): Outcome => {
  const members = state.view.at === "share" ? state.view.members : undefined;
  const view = {
    at: "share",
    whose,
    members,
    made: undefined,
    handed: undefined,
    progress: undefined,
  } as const;
  return doing({ ...state, view }, { is: "share", whose, language: state.language });
};
