import { PlanningError } from "../PlanningError";
import { seededHash } from "../seededHash";

/** One of what is sampled: a contract, a call. */
export interface Sampled {
  readonly id: string;
  /** What it is sampled among: a region, a seller. */
  readonly group: string;
}

/** 70 × 10% are 7, though a hair more in floating point. */
const NEAR = 1e-9;

/**
 * A sample that anyone can draw again: a share of each group, rounded up, at least one (A59).
 *
 * Each id has its place by a hash of id and seed, and the first places are drawn. So the order of the rows does not matter,
 * and a larger share adds to the same sample.
 *
 * @param items - no id twice
 * @param rate - above 0, at most 1
 * @param seed - any number; another one draws another sample
 * @returns those drawn, in their order among the items; none of none
 * @throws PlanningError `out-of-range`, `not-a-number`
 * @example sampleRows([{ id: "a", group: "" }], 0.1, 1) // [{ id: "a", group: "" }]
 */
export function sampleRows<Item extends Sampled>(items: readonly Item[], rate: number, seed: number): Item[] {
  if (!(rate > 0 && rate <= 1))
    throw new PlanningError("out-of-range", `${rate} is not above 0 and at most 1; write 10% or 0.1`, "rate");
  if (!Number.isFinite(seed)) throw new PlanningError("not-a-number", `${seed}; give a number`, "seed");
  const groups = new Map<string, Place[]>();
  items.forEach(({ id, group }, at) => {
    const places = groups.get(group) ?? [];
    places.push({ at, place: seededHash(id, seed) });
    groups.set(group, places);
  });
  return [...groups.values()]
    .flatMap((places) => firstOf(places, rate))
    .sort((one, other) => one.at - other.at)
    .map(({ at }) => items[at]!);
}

interface Place {
  readonly at: number;
  readonly place: number;
}

function firstOf(places: Place[], rate: number): Place[] {
  const size = Math.max(Math.ceil(places.length * rate - NEAR), 1);
  return places.sort((one, other) => one.place - other.place || one.at - other.at).slice(0, size);
}
