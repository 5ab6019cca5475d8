import type { Place } from "../match/placement";
import type { Content } from "../seen/WorkbookSeen";

/** What stands in a cell, at its place before any row is inserted. */
export interface Before extends Place {
  readonly content: Content;
  readonly value: Content;
}

/** Something to be typed into a cell; its place is that once rows are inserted. */
export interface CellWrite extends Place {
  readonly content: Content;
  /** Undefined in an inserted row. */
  readonly was: Before | undefined;
}

export interface FormatWrite extends Place {
  readonly numberFormat: string;
  readonly was: string;
}
