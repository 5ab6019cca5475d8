import type { AlertSeen } from "../../excel/read/alertsSeen";
import type { CourseSeen } from "../../excel/read/courseSeen";
import type { RoleFinding } from "../../excel/read/finding";
import type { FieldOf, RoleKey } from "../../excel/read/roles/roles";
import type { WorkbookState } from "../../excel/read/workbookState";
import type { ActionOpened } from "../../excel/write/openAction";
import type { Undo } from "../../excel/write/undo/Undo";
import type { WriteForeseen, WriteReport } from "../../excel/write/WriteReport";
import type { Members, Whose } from "../../excel/share/part/Whose";
import type { BrokenSeen } from "../../excel/share/repair/BrokenCell";
import type { ReturnedSeen } from "../../excel/share/returned/Returned";
import type { TakenIn } from "../../excel/share/returned/takeIn";
import type { Repaired } from "../../excel/share/repair/repairCells";
import type { Language } from "../../locales/language";
import type { Decisions } from "../../sheets/plan/decisions";
import type { Snapshot } from "../../sheets/plan/snapshot";
import type { Explanation } from "../../excel/read/explain/Explanation";
import type { Guides } from "../guide/GuideShown";
import type { CopyMade } from "../share/ShareShown";
import type { DecisionsDraft } from "../decisions/DecisionsDraft";
import type { WriteProgress } from "./PaneState";
import type { Problem } from "./Problem";

/** What the director does about a quarter that is planned. */
export type CourseEvent =
  | { readonly is: "alerts-chosen" }
  /** An alert is to become an action. */
  | { readonly is: "action-chosen"; readonly alert: string }
  | { readonly is: "course-chosen" }
  | { readonly is: "sign-chosen"; readonly by: string }
  | { readonly is: "review-chosen" }
  | { readonly is: "close-chosen" }
  | { readonly is: "next-quarter-chosen" };

/** What the director does about a copy for others. */
export type ShareEvent =
  | { readonly is: "share-chosen" }
  /** The copy is for one region or seller; for the whole workbook without. */
  | { readonly is: "whose-chosen"; readonly whose: Whose | undefined }
  | { readonly is: "make-chosen" }
  | { readonly is: "making-cancelled" }
  | { readonly is: "copy-show-chosen" }
  | { readonly is: "copy-save-chosen" };

/** What the director does about cells that lost our functions. */
export type RepairEvent =
  | { readonly is: "repair-chosen" }
  /** Cells that break alike are to be entered again, or not. */
  | { readonly is: "broken-toggled"; readonly group: string }
  | { readonly is: "mend-chosen" };

/** What the director does about files that managers returned. */
export type ReturnedEvent =
  | { readonly is: "returned-chosen" }
  | { readonly is: "files-picked"; readonly files: readonly File[] }
  /** Nothing is written while files are read, so this may be left at any time. */
  | { readonly is: "reading-cancelled" }
  /** Which of the values that files say a cell is to hold, by its place; the plan's own without. */
  | { readonly is: "saying-chosen"; readonly cell: string; readonly saying: number | undefined }
  /** The plan keeps its own everywhere, or takes what only one value is said for. */
  | { readonly is: "sayings-chosen"; readonly all: "mine" | "lone" }
  | { readonly is: "take-in-chosen" };

/** What the director does in the pane. */
export type DirectorEvent =
  | CourseEvent
  | ShareEvent
  | RepairEvent
  | ReturnedEvent
  | { readonly is: "home-chosen" }
  | { readonly is: "plan-chosen" }
  | { readonly is: "data-chosen" }
  | { readonly is: "look-chosen" }
  | { readonly is: "sample-chosen" }
  | { readonly is: "table-picked"; readonly index: number }
  | {
      readonly is: "field-picked";
      readonly field: FieldOf<RoleKey>;
      readonly column: number | undefined;
    }
  /** A table beside the sales is to be used, or not. */
  | { readonly is: "role-toggled"; readonly role: RoleKey }
  /** The table of another role is to be checked, or chosen. */
  | { readonly is: "role-chosen"; readonly role: RoleKey }
  /** The plan is to do without the role on show. */
  | { readonly is: "role-dropped" }
  | { readonly is: "table-confirmed" }
  | { readonly is: "draft-changed"; readonly change: Partial<DecisionsDraft> }
  | { readonly is: "decided" }
  | { readonly is: "write-chosen" }
  /** Takes the write just done back. */
  | { readonly is: "undo-chosen" }
  | { readonly is: "back-chosen" }
  | { readonly is: "retry-chosen" }
  | { readonly is: "trouble-closed" }
  | { readonly is: "language-chosen"; readonly language: Language }
  | { readonly is: "cell-chosen"; readonly cell: string }
  | { readonly is: "sheet-chosen"; readonly sheet: string }
  /** A sheet of ours by its key, whatever its tab says by now. */
  | { readonly is: "plan-sheet-chosen"; readonly key: string }
  /** Opens the functions' guide, or closes it. */
  | { readonly is: "guide-chosen" }
  | { readonly is: "function-sought"; readonly words: string }
  | { readonly is: "function-chosen"; readonly name: string }
  /** The function on show goes into the selected cell. */
  | { readonly is: "insert-chosen" }
  /** Opens the explanation of a cell, or closes it. */
  | { readonly is: "explain-chosen" }
  /** The selected cell is to be explained. */
  | { readonly is: "cell-asked" };

/** What a finished task brings. */
export type Answer =
  | { readonly is: "looked"; readonly workbook: WorkbookState }
  | { readonly is: "found"; readonly findings: readonly RoleFinding[]; readonly workbook: WorkbookState }
  | { readonly is: "role-found"; readonly findings: readonly RoleFinding[] }
  | { readonly is: "examined"; readonly finding: RoleFinding }
  /** `today` is an Excel serial. */
  | {
      readonly is: "read";
      readonly snapshot: Snapshot;
      readonly workbook: WorkbookState;
      readonly today: number;
      readonly next?: true;
    }
  | { readonly is: "alerts-seen"; readonly alerts: readonly AlertSeen[]; readonly opened?: ActionOpened }
  | { readonly is: "course-seen"; readonly course: CourseSeen; readonly undo: Undo | undefined }
  | { readonly is: "review-read"; readonly snapshot: Snapshot; readonly decisions: Decisions }
  | { readonly is: "copy-made"; readonly made: CopyMade; readonly members: Members }
  | { readonly is: "copy-shown" }
  | { readonly is: "broken-found"; readonly seen: BrokenSeen; readonly repaired?: Repaired }
  | { readonly is: "returned-read"; readonly seen: ReturnedSeen }
  | { readonly is: "taken-in"; readonly taken: TakenIn }
  | { readonly is: "foreseen"; readonly foreseen: WriteForeseen }
  | { readonly is: "undone"; readonly workbook: WorkbookState }
  | { readonly is: "written"; readonly report: WriteReport; readonly workbook: WorkbookState }
  /** With its sheet: "Sheet1!B4". */
  | { readonly is: "inserted"; readonly cell: string }
  | {
      readonly is: "explained";
      readonly explanation: Explanation;
      readonly guides: Guides | undefined;
    };

/** What is on show as it stands after a change in the grid. */
export type Moved =
  | { readonly is: "alerts-moved"; readonly alerts: readonly AlertSeen[] }
  | { readonly is: "course-moved"; readonly course: CourseSeen }
  | { readonly is: "workbook-moved"; readonly workbook: WorkbookState };

/** What reaches the pane from elsewhere. */
export type OutsideEvent =
  | { readonly is: "opened" }
  /** The director came back from the grid. */
  | { readonly is: "returned" }
  /** Another cell is selected in the grid. */
  | { readonly is: "selection-moved" }
  /** Cells were changed in the grid, or worked out anew. */
  | { readonly is: "workbook-changed" }
  | Moved
  | { readonly is: "requested"; readonly at: "data" | "plan"; readonly problem: Problem | undefined }
  | { readonly is: "answered"; readonly run: number; readonly answer: Answer }
  | { readonly is: "progressed"; readonly run: number; readonly progress: WriteProgress }
  | { readonly is: "failed"; readonly run: number; readonly problem: Problem }
  | { readonly is: "guide-read"; readonly guides: Guides }
  | { readonly is: "aside-failed"; readonly problem: Problem };

export type PaneEvent = DirectorEvent | OutsideEvent;
