import type { WritePlace } from "../write/WriteProblem";

/** Why no copy was made: a closed set, so that the pane can say each in the director's language. */
export type ShareProblemCode =
  /** The file is no .xlsx or .xlsm workbook: another kind of document, or the binary format. */
  | "share-not-a-workbook"
  /** The file is protected by a password. */
  | "share-encrypted"
  /** A part of the file is not what it says it is. */
  | "share-damaged"
  /** The file unpacks to more than can be copied here. */
  | "share-too-large"
  /** A cell of ours has no answer that could stay: `place` says which, `subject` how many there are. */
  | "share-unanswered"
  /** No row belongs to the region or seller that a copy is for: `subject` says whose. */
  | "share-nothing-theirs"
  /** Excel did not hand over the document. */
  | "share-no-document"
  /** Excel did not open the copy. */
  | "share-not-opened";

/** Why there is no copy; the workbook itself is never touched. */
export class ShareProblem extends Error {
  override readonly name = "ShareProblem";

  constructor(
    readonly code: ShareProblemCode,
    detail: string,
    readonly place?: WritePlace,
    readonly subject?: string,
    options?: { cause: unknown },
  ) {
    super(`${code}: ${detail}`, options);
  }
}
