import type { Step } from "./Step";

/** Excel on the web takes requests of up to 5 MB; half of it leaves room for what JSON adds. */
const mostBytes = 2_500_000;

/** Steps in as few requests as their size allows, in order; a plan of ordinary size is one. */
export function batches(steps: readonly Step[], most = mostBytes): readonly (readonly Step[])[] {
  const filled: Step[][] = [];
  let room = 0;
  for (const step of steps) {
    const last = filled.at(-1);
    if (last === undefined || step.bytes > room) {
      filled.push([step]);
      room = most - step.bytes;
    } else {
      last.push(step);
      room -= step.bytes;
    }
  }
  return filled;
}
