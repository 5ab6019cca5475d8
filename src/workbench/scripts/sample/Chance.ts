/** Chance that repeats: the same seed always tells the same story. */
export interface Chance {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** About 1, spread evenly by `share` to either side. */
  readonly around: (share: number) => number;
  /** The place of one weight, drawn in proportion. */
  readonly pick: (weights: readonly number[]) => number;
}

/** Chance from a 32-bit seed (Mulberry32: additive counter, two multiply-xorshift rounds). */
export const chanceFrom = (seed: number): Chance => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    around: (share) => 1 + share * (2 * next() - 1),
    pick: (weights) => {
      let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
      return weights.findIndex((weight) => (left -= weight) < 0);
    },
  };
};
