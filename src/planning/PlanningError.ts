/** Why a planning question has no valid answer: a closed set, so that every room can say it in the reader's words. */
export type PlanningErrorCode =
  | "not-a-number"
  | "not-a-date"
  | "not-a-name"
  | "negative-weight"
  | "out-of-range"
  | "wrong-shape"
  | "too-few"
  | "too-large"
  | "nothing-free"
  | "cannot-foot"
  | "not-in-unit"
  | "unknown-choice"
  | "dates-reversed";

/** A wrong question: what is wrong is in the code, what to change is in the message. */
export class PlanningError extends Error {
  override readonly name = "PlanningError";

  constructor(
    readonly code: PlanningErrorCode,
    message: string,
    /** The argument to mend, as the director knows it: "weights". */
    readonly argument?: string,
    /** Where in the argument, counted from 1. */
    readonly position?: number,
  ) {
    super(message);
  }
}
