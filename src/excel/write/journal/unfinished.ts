import type { Step } from "./Step";
import { clearTurns } from "./Turn";

/** So often it is tried to take back what is left of a write; then the director is left alone with it. */
const mostTries = 3;

interface Unfinished {
  readonly steps: readonly Step[];
  readonly takeBack: () => Promise<void>;
  tries: number;
}

let unfinished: Unfinished | undefined;

/** Keeps what takes the rest of a broken write back, until Excel lets it. */
export const leaveUnfinished = (steps: readonly Step[], takeBack: () => Promise<void>): void => {
  unfinished = { steps, takeBack, tries: 0 };
};

/**
 * Takes back what is left of a write that broke off, before anything else is read or written.
 *
 * @returns the steps that are all taken back now; undefined where nothing was left
 * @throws what Excel throws while it still does not let it
 */
export const settleUnfinished = async (): Promise<readonly Step[] | undefined> => {
  const left = unfinished;
  if (left === undefined) {
    await clearTurns();
    return undefined;
  }
  left.tries += 1;
  if (left.tries === mostTries) unfinished = undefined;
  await left.takeBack();
  if (unfinished === left) unfinished = undefined;
  return left.steps;
};
