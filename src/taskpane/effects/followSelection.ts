import { watchSelection, type StopWatching } from "../../excel/watch/watchSelection";

/** Arrow keys held down pass over many cells: only the one they come to rest on counts. */
const restMs = 150;

const nothing: StopWatching = () => Promise.resolve();

/**
 * Tells when the selection has come to rest on another cell, until the answer is called.
 *
 * Where Excel lets nobody listen, nothing is told: the director can still ask for a cell by the button.
 */
export const followSelection = (rested: () => void): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const moved = () => {
    clearTimeout(waiting);
    if (!stopped) waiting = setTimeout(rested, restMs);
  };
  const watching = watchSelection(moved).catch(() => nothing);
  return () => {
    stopped = true;
    clearTimeout(waiting);
    void watching.then((stop) => stop()).catch(() => undefined);
  };
};
