import type { ReadProblemCode } from "../../excel/read/ReadProblem";
import type { WriteProblemCode } from "../../excel/write/WriteProblem";
import type { ShareProblemCode } from "../../excel/share/ShareProblem";
import type { InsertProblemCode } from "../../excel/write/InsertProblem";
import type { PlanningErrorCode } from "../../planning/PlanningError";

/** What can go wrong, as a closed set: each has its two sentences in both languages. */
export type ProblemCode =
  | Exclude<ReadProblemCode, "excel-failed">
  | Exclude<WriteProblemCode, "cell-being-edited" | "sheet-protected">
  | `plan:${PlanningErrorCode}`
  | InsertProblemCode
  | ShareProblemCode
  | "sample-unreachable"
  | "guide-unreachable"
  | "unknown";

/** What went wrong, ready to be said: the code picks the sentence, the rest fills it in. */
export interface Problem {
  readonly code: ProblemCode;
  /** What it is about, as the director sees it: a name or a table. */
  readonly subject?: string;
  /** Where to look: a cell, or a sheet alone. */
  readonly place?: { readonly sheet: string; readonly cell?: string };
  /** For whoever has to find the cause; shown only on request. */
  readonly details: string;
}
