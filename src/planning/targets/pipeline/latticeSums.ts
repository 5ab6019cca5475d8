import type { OpenDeal } from "./OpenDeal";

/** How likely each sum is, for sums in whole steps: `odds[at]` belongs to `first + at`. */
export interface LatticeSums {
  readonly first: number;
  readonly odds: Float64Array;
}

/** Less likely sums at either end are left out; all of them together stay far under 1e-9. */
const UNHEARD_OF = 1e-20;

/**
 * How likely each sum of independent deals is: one deal after the other is added to every sum so far (convolution).
 *
 * @param deals - amounts in whole steps
 * @example [...latticeSums([{ amount: 1, odds: 0.5 }, { amount: 2, odds: 0.5 }]).odds] // [0.25, 0.25, 0.25, 0.25]
 */
export function latticeSums(deals: readonly OpenDeal[]): LatticeSums {
  let room = new Float64Array(1024);
  let first = 0;
  let from = 0;
  let to = 1;
  room[0] = 1;
  for (const { amount, odds } of deals) {
    if (to + amount > room.length) {
      const sums = room.subarray(from, to);
      const length = sums.length + amount;
      if (2 * length > room.length) room = new Float64Array(2 * length);
      room.set(sums);
      [from, to] = [0, sums.length];
    }
    addDeal(room, from, to, amount, odds);
    to += amount;
    for (; room[from]! < UNHEARD_OF; from++) first++;
    while (room[to - 1]! < UNHEARD_OF) to--;
  }
  return { first, odds: room.subarray(from, to) };
}

/** In place, from the largest sum down: half the time of writing into another array. */
function addDeal(sums: Float64Array, from: number, to: number, amount: number, odds: number): void {
  const lost = 1 - odds;
  sums.fill(0, to, to + amount);
  for (let at = to + amount - 1; at >= from + amount; at--)
    sums[at] = lost * sums[at]! + odds * sums[at - amount]!;
  for (let at = Math.min(from + amount, to) - 1; at >= from; at--) sums[at]! *= lost;
}
