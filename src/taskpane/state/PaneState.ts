import type { AlertSeen } from "../../excel/read/alertsSeen";
import type { CourseSeen } from "../../excel/read/courseSeen";
import type { RoleFinding } from "../../excel/read/finding";
import type { RoleKey } from "../../excel/read/roles/roles";
import type { WorkbookState } from "../../excel/read/workbookState";
import type { ActionOpened } from "../../excel/write/openAction";
import type { Undo } from "../../excel/write/undo/Undo";
import type { WriteForeseen, WriteReport } from "../../excel/write/WriteReport";
import type { Language } from "../../locales/language";
import type { Decisions } from "../../sheets/plan/decisions";
import type { PlanPreview } from "../../sheets/plan/planPreview";
import type { Snapshot } from "../../sheets/plan/snapshot";
import type { DecisionsDraft } from "../decisions/DecisionsDraft";
import type { ExplainShown } from "../explain/ExplainShown";
import type { GuideShown } from "../guide/GuideShown";
import type { RepairShown } from "../repair/RepairShown";
import type { ReturnedShown } from "../returned/ReturnedShown";
import type { ShareShown } from "../share/ShareShown";
import type { Problem } from "./Problem";
import type { Task } from "./Task";

/** How far a write has come: the sheet at hand, and how many are behind it. */
export interface WriteProgress {
  readonly sheet: string;
  readonly done: number;
  readonly of: number;
}

/** Tables of one role to choose from, and beside the sales those of other roles. */
export interface Findings {
  readonly findings: readonly RoleFinding[];
  /** The likeliest table of each other role that is not named yet; none unless these are sales. */
  readonly others: readonly RoleFinding[];
  /** Which of them will be used too. */
  readonly used: readonly RoleKey[];
}

/** Tables to be checked, one of them picked. */
export interface Checking extends Findings {
  readonly at: "data";
  readonly picked: number;
  /** The check of the sales that this one was asked for in, and comes back to; undefined when it was asked for at home. */
  readonly behind: Checking | undefined;
}

/** A plan on its way: what was read, and what is being decided. */
export interface Planning {
  readonly snapshot: Snapshot;
  readonly draft: DecisionsDraft;
}

/** A plan whose decisions hold. */
export interface Decided extends Planning {
  readonly decisions: Decisions;
  readonly preview: PlanPreview;
  /** What writing will do; undefined until the workbook was looked through for it. */
  readonly foreseen: WriteForeseen | undefined;
  /** It is the review that was asked for: its sheets come with the plan's. */
  readonly review?: true;
}

/** The Cockpit's alerts, and the action that the last one asked for became. */
export interface AlertsShown {
  readonly at: "alerts";
  readonly alerts: readonly AlertSeen[];
  readonly opened: ActionOpened | undefined;
}

/** The quarter from its signing to its close, and what takes the last of it back. */
export interface CourseShown {
  readonly at: "course";
  readonly course: CourseSeen;
  readonly undo: Undo | undefined;
}

/** The one thing on show. */
export type View =
  | { readonly at: "home" }
  | Checking
  | ({ readonly at: "decisions"; readonly pressed: boolean } & Planning)
  | ({ readonly at: "preview" } & Decided)
  | ({ readonly at: "writing"; readonly progress: WriteProgress | undefined } & Decided)
  | ({ readonly at: "done"; readonly report: WriteReport } & Decided)
  | AlertsShown
  | CourseShown
  | ShareShown
  | RepairShown
  | ReturnedShown;

/** Work under way; an answer counts only when it carries the number of the run that asked. */
export interface Work {
  readonly task: Task;
  readonly run: number;
}

export interface Trouble extends Problem {
  /** What to do again when the director says so. */
  readonly retry: Task | undefined;
}

export interface PaneState {
  readonly language: Language;
  /** Undefined until the workbook was looked at. */
  readonly workbook: WorkbookState | undefined;
  readonly view: View;
  /** Undefined while it is closed. */
  readonly guide: GuideShown | undefined;
  /** Undefined while it is closed; never open beside the guide. */
  readonly explained: ExplainShown | undefined;
  readonly work: Work | undefined;
  /** How many runs there have been. */
  readonly runs: number;
  readonly trouble: Trouble | undefined;
}
