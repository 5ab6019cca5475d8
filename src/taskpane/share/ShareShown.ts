import type { CopyReport } from "../../excel/share/copy/CopyReport";
import type { PartFacts } from "../../excel/share/part/partBook";
import type { Members, Whose } from "../../excel/share/part/Whose";

/** A copy that is made and waits to be opened or saved. */
export interface CopyMade {
  readonly bytes: Uint8Array;
  /** When its values were read: milliseconds, as a clock counts them. */
  readonly at: number;
  /** Of a whole copy, what became a value; of a part, what is in it. */
  readonly holds:
    | { readonly of: "whole"; readonly report: CopyReport }
    | { readonly of: "part"; readonly facts: readonly PartFacts[] };
}

/** The place where copies are made. */
export interface ShareShown {
  readonly at: "share";
  /** For whom; undefined for the whole workbook. */
  readonly whose: Whose | undefined;
  /** Undefined until the tables were read. */
  readonly members: Members | undefined;
  /** Undefined while it is being made, or after that was called off. */
  readonly made: CopyMade | undefined;
  /** What became of the copy last. */
  readonly handed: "shown" | "saved" | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
}
