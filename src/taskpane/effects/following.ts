import type { StopWatching } from "../../excel/watch/listening";

const nothing: StopWatching = () => Promise.resolve();

/**
 * Tells when what is watched has come to rest for so many milliseconds, until the answer is called.
 *
 * Where Excel lets nobody listen, nothing is told: the director can still ask by hand.
 */
export const following = (
  watch: (happened: () => void) => Promise<StopWatching>,
  restMs: number,
  rested: () => void,
): (() => void) => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const happened = () => {
    clearTimeout(waiting);
    if (!stopped) waiting = setTimeout(rested, restMs);
  };
  const watching = watch(happened).catch(() => nothing);
  return () => {
    stopped = true;
    clearTimeout(waiting);
    void watching.then((stop) => stop()).catch(() => undefined);
  };
};
