/** One thing done to the workbook, with what takes it back. Queues Office.js calls; never syncs. */
export interface Step {
  /** What it does, for whoever reads an error: "Targets: rows 31:33 inserted". */
  readonly label: string;
  readonly apply: (context: Excel.RequestContext) => void;
  /** Puts back what was there, as read before writing; absent where undoing an earlier step (a new sheet) does it. */
  readonly revert?: (context: Excel.RequestContext) => void;
  /**
   * `whole`: one change that Excel makes or refuses, so a step that failed has changed nothing and is not taken back.
   * `parts`: several changes; its `revert` is right however many of them were made.
   */
  readonly made: "whole" | "parts";
  /** About how much of a request it takes, in bytes. */
  readonly bytes: number;
}
