import type { Before } from "../merge/CellWrite";
import type { Place } from "../match/placement";

/** Cells that a step writes over or takes away, with what stood in them when the workbook was read. */
export interface Cover extends Place {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
  /** Row by row; undefined for a cell that was not there yet. */
  readonly before: readonly (Before | undefined)[];
}

/** Queues Office.js calls; never syncs. */
export type Queue = (context: Excel.RequestContext) => void;

/** One thing done to the workbook, with what takes it back. */
export interface Step {
  /** What it does, for whoever reads an error: "Targets: rows 31:33 inserted". */
  readonly label: string;
  readonly apply: Queue;
  /**
   * Puts back what was there, as read before writing; absent where undoing an earlier step (a new sheet) does it. In pieces where
   * Excel may stop between them, each of which may be done again when it was refused.
   */
  readonly revert?: Queue | readonly Queue[];
  /**
   * `whole`: one change that Excel makes or refuses, so a step that failed has changed nothing and is not taken back.
   * `parts`: several changes; its `revert` is right however many of them were made.
   */
  readonly made: "whole" | "parts";
  /** About how much of a request it takes, in bytes. */
  readonly bytes: number;
  /** The sheet whose rows or cells it changes, where another step puts those back. */
  readonly changes?: string;
  /** The sheet whose cells it puts back; only to be taken back when another step has changed some. */
  readonly putsBack?: string;
  /** What somebody else may have typed into meanwhile, so that it is looked at once more before it is gone. */
  readonly over?: Cover;
}
