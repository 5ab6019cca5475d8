import { PlanningError } from "./PlanningError";

const { imul } = Math;

/**
 * Chance that can be asked again: numbers from 0 up to 1, always the same ones for the same seed.
 *
 * A counter scrambled by multiplications and shifts (mulberry32, Tommy Ettinger 2017): good enough to draw from, no secret.
 *
 * @param seed - a whole number
 * @throws PlanningError `out-of-range` for any other
 * @example seededChance(7)() === seededChance(7)() // true
 */
export function seededChance(seed: number): () => number {
  if (!Number.isSafeInteger(seed))
    throw new PlanningError("out-of-range", `${seed} is not a whole number; give one such as 1`, "seed");
  let counter = (seed ^ Math.floor(seed / 2 ** 32)) | 0;
  return () => {
    counter = (counter + 0x6d2b79f5) | 0;
    let bits = imul(counter ^ (counter >>> 15), counter | 1);
    bits ^= bits + imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
