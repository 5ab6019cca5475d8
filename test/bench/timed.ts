export interface Timing {
  readonly least: number;
  readonly median: number;
}

export const WARM_UP = 3;
export const RUNS = 11;

/** Milliseconds of several runs, after a few that let the engine compile. */
export function timed(run: () => unknown): Timing {
  for (let round = 0; round < WARM_UP; round++) run();
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { least: times[0]!, median: times[RUNS >> 1]! };
}
