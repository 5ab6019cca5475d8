import type { Language } from "../../locales/language";
import type { PaneState } from "./PaneState";

/** The pane before anything is known of the workbook. */
export const openingState = (language: Language): PaneState => ({
  language,
  workbook: undefined,
  view: { at: "home" },
  guide: undefined,
  explained: undefined,
  work: undefined,
  runs: 0,
  trouble: undefined,
});
