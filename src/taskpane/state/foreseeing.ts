import { doing, type Outcome } from "./outcome";
import type { Decided, PaneState } from "./PaneState";

/** Shows a plan's numbers at once, and what writing it will do as soon as the workbook was looked through for that. */
export const foreseeing = (
  state: PaneState,
  { snapshot, draft, decisions, preview, review }: Omit<Decided, "foreseen">,
): Outcome =>
  doing(
    {
      ...state,
      view: {
        at: "preview",
        snapshot,
        draft,
        decisions,
        preview,
        foreseen: undefined,
        ...(review && { review }),
      },
    },
    { is: "foresee", snapshot, decisions },
  );
