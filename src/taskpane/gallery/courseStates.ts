import type { CourseSeen } from "../../excel/read/courseSeen";
import type { Language } from "../../locales/language";
import { serialOf } from "../../planning/calendar/serialOf";
import { openingState } from "../state/openingState";
import type { PaneState, View } from "../state/PaneState";
import { exampleAlerts } from "./exampleAlerts";
import { exampleDecisions, exampleFinding } from "./exampleSales";

/** The states of a planned quarter's two places: its review, from signing to close, and its alerts. */
export const courseStates = (language: Language): Readonly<Record<string, PaneState>> => {
  const decisions = exampleDecisions(language);
  const at = (view: View): PaneState => ({
    ...openingState(language),
    workbook: { kind: "planned", decisions, finding: exampleFinding(language) },
    view,
  });
  const course: CourseSeen = {
    decisions,
    target: 200_000,
    sold: 180_000,
    asOf: serialOf(2018, 3, 31),
    ends: serialOf(2018, 3, 31),
    signedOn: undefined,
    signedBy: "",
    moved: 0,
    closedOn: undefined,
  };
  const closed: CourseSeen = {
    ...course,
    signedOn: serialOf(2018, 1, 8),
    signedBy: language === "zh" ? "林悦" : "Lin Yue",
    moved: 2,
    closedOn: serialOf(2018, 4, 2),
  };
  const undo = { steps: [], after: [], spills: new Set<string>() };
  const alerts = exampleAlerts(language);
  return {
    "alerts, none": at({ at: "alerts", alerts: [], opened: undefined }),
    alerts: at({ at: "alerts", alerts, opened: undefined }),
    "alerts, made an action": at({
      at: "alerts",
      alerts,
      opened: { id: "18Q1-A06", cell: "Actions!B14", undo },
    }),
    course: at({ at: "course", course, undo: undefined }),
    "course, signed and closed": at({ at: "course", course: closed, undo }),
  };
};
