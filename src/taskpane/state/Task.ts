import type { Whose } from "../../excel/share/part/Whose";
import type { BrokenCell } from "../../excel/share/repair/BrokenCell";
import type { ReturnedSeen } from "../../excel/share/returned/Returned";
import type { Taken } from "../../excel/share/returned/returnedLines";
import type { Language } from "../../locales/language";
import type { RoleFinding } from "../../excel/read/finding";
import type { RoleKey } from "../../excel/read/roles/roles";
import type { SpillingFormula } from "../../excel/write/insertFormula";
import type { Undo } from "../../excel/write/undo/Undo";
import type { Decisions } from "../../sheets/plan/decisions";
import type { Snapshot } from "../../sheets/plan/snapshot";

/** Work that the pane waits for; one at a time. */
export type Task =
  | { readonly is: "look" }
  | { readonly is: "sample"; readonly language: Language }
  /** Finds the tables that look like sales. */
  | { readonly is: "find" }
  /** Finds the tables that another role may be read from. */
  | { readonly is: "find-role"; readonly role: RoleKey }
  /** Removes the names over a role's columns. */
  | { readonly is: "unname"; readonly role: RoleKey }
  | {
      readonly is: "examine";
      readonly finding: RoleFinding;
      readonly fields: RoleFinding["fields"];
    }
  /** Names the tables' columns; then reads what the decisions need, when sales are among them. */
  | { readonly is: "name"; readonly findings: readonly RoleFinding[] }
  /** Reads what the decisions need; finds the tables instead while none is named. `next`: for the quarter after the planned one. */
  | { readonly is: "plan"; readonly next?: true }
  | { readonly is: "alerts" }
  | { readonly is: "open-action"; readonly alert: string }
  /** Reads how far the quarter is. */
  | { readonly is: "course" }
  | { readonly is: "sign"; readonly by: string }
  | { readonly is: "close" }
  /** Reads what the review's sheets need. */
  | { readonly is: "review" }
  /** Makes a copy for others: of the whole workbook, or of one region's or seller's rows. */
  | { readonly is: "share"; readonly whose: Whose | undefined; readonly language: Language }
  /** Opens the copy beside the workbook. */
  | { readonly is: "show-copy"; readonly bytes: Uint8Array }
  /** Looks for cells that lost our functions. */
  | { readonly is: "find-broken" }
  /** Enters such cells again. */
  | { readonly is: "repair"; readonly cells: readonly BrokenCell[] }
  /** Reads what files that managers returned say about the plan. */
  | { readonly is: "read-returned"; readonly files: readonly File[] }
  /** Types what was agreed and chosen into the plan, and lists everything. */
  | {
      readonly is: "take-in";
      readonly seen: ReturnedSeen;
      readonly taken: readonly Taken[];
      readonly language: Language;
    }
  /** Finds out what writing will do. */
  | { readonly is: "foresee"; readonly snapshot: Snapshot; readonly decisions: Decisions }
  | { readonly is: "undo"; readonly undo: Undo }
  | { readonly is: "write"; readonly snapshot: Snapshot; readonly decisions: Decisions }
  | { readonly is: "insert"; readonly formula: SpillingFormula }
  /** Finds out what the selected cell is. */
  | { readonly is: "explain" };

/** What is done beside it: nothing waits, only a failure is told. */
export type Aside =
  | { readonly is: "show-cell"; readonly cell: string }
  | { readonly is: "show-sheet"; readonly sheet: string }
  | { readonly is: "show-plan-sheet"; readonly key: string }
  /** Hands the copy over as a file. */
  | {
      readonly is: "save-copy";
      readonly bytes: Uint8Array;
      readonly whose: Whose | undefined;
      readonly language: Language;
    }
  | { readonly is: "read-guide" }
  /** Reads what is on show once more. */
  | { readonly is: "read-again"; readonly at: "alerts" | "course" | "home" }
  | { readonly is: "remember-language"; readonly language: Language };
