import type { ReturnedSeen } from "../../excel/share/returned/Returned";
import type { TakenIn } from "../../excel/share/returned/takeIn";

/** The place where files that managers returned are taken in. */
export interface ReturnedShown {
  readonly at: "returned";
  /** What the files say; undefined until some were read. */
  readonly seen: ReturnedSeen | undefined;
  /** By the cell's id, which of the values that files say is taken; where none is, the plan keeps its own. */
  readonly chosen: Readonly<Record<string, number>>;
  /** What was taken in just before. */
  readonly taken: TakenIn | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
}

export const openedReturned: ReturnedShown = {
  at: "returned",
  seen: undefined,
  chosen: {},
  taken: undefined,
  progress: undefined,
};
