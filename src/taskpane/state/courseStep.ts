import { doing, stay, type Outcome } from "./outcome";
import type { CourseEvent } from "./PaneEvent";
import type { PaneState } from "./PaneState";

const courseEvents: ReadonlySet<string> = new Set<CourseEvent["is"]>([
  "alerts-chosen",
  "action-chosen",
  "course-chosen",
  "sign-chosen",
  "review-chosen",
  "close-chosen",
  "next-quarter-chosen",
]);

export const isCourseEvent = (event: { readonly is: string }): event is CourseEvent =>
  courseEvents.has(event.is);

/** Where running a planned quarter leads: its alerts, its signing, its review and its close. */
export const courseStep = (state: PaneState, event: CourseEvent): Outcome => {
  switch (event.is) {
    case "alerts-chosen":
      return doing(state, { is: "alerts" });
    case "action-chosen":
      return state.view.at === "alerts"
        ? doing(state, { is: "open-action", alert: event.alert })
        : stay(state);
    case "course-chosen":
      return doing(state, { is: "course" });
    case "sign-chosen":
      return doing(state, { is: "sign", by: event.by.trim() });
    case "review-chosen":
      return doing(state, { is: "review" });
    case "close-chosen":
      return doing(state, { is: "close" });
    case "next-quarter-chosen":
      return doing(state, { is: "plan", next: true });
  }
};
