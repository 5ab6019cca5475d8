import { PlanningError } from "../../planning/PlanningError";
import { sampleRows } from "../../planning/control/sampleRows";
import { blockOf, lineLike } from "../arguments/blockOf";
import { lineOf, type Line } from "../arguments/lineOf";
import { nameIn, nameKey } from "../arguments/nameIn";
import { numberIn } from "../arguments/numberIn";
import { isBlank, isNothing, plainCell } from "../arguments/plainCell";
import { Places } from "../places/Places";
import { toCell } from "../toCell";

/**
 * Draws a sample that anyone can draw again: a share of the ids, rounded up, at least one, by a seed.
 *
 * @customfunction SAMPLEROWS SAMPLEROWS
 * @helpurl https://localhost:3000/functions/samplerows.html
 * @requiresParameterAddresses
 * @param ids - A row or column of contracts, calls or other ids. Empty cells are passed over; an id that is there twice counts once.
 * @param rate - The share to draw, such as 10%.
 * @param seed - Any number; the same one always draws the same sample, whatever the order of the ids.
 * @param [groups] - A group for each id, such as its region: the share is drawn from each group, at least one.
 * @returns The ids drawn, in their order, in a row or column as the ids.
 * @rule Each id has its place by its own text and the seed; the first places are drawn, the share rounded up. (A59)
 * @edge A larger share adds to the same sample.
 * @edge An id that is there twice counts once.
 * @example =SAMPLEROWS({"C-01","C-02","C-03","C-04","C-05"},40%,2026) // {"C-02","C-05"}
 */
export function SAMPLEROWS(
  ids: unknown[][],
  rate: unknown,
  seed: unknown,
  groups?: unknown[][],
  invocation?: CustomFunctions.Invocation,
): unknown[][] {
  const places = new Places({ ids, rate, seed, groups }, invocation);
  return toCell(places, () => {
    const items = itemsIn(lineOf(ids, "ids"), groupsIn(groups));
    const drawn = sampleRows(items, numberIn(rate, "rate"), numberIn(seed, "seed"));
    if (drawn.length > 0)
      return lineLike(
        blockOf(ids),
        drawn.map(({ shown }) => shown),
      );
    throw new PlanningError("too-few", "none is given; give the ids to draw from", "ids");
  });
}

interface Item {
  readonly id: string;
  readonly group: string;
  readonly shown: string | number;
}

function itemsIn(ids: Line, groups: Line | undefined): Item[] {
  if (groups !== undefined && groups.length !== ids.length)
    throw new PlanningError(
      "wrong-shape",
      `${groups.length} cells beside ${ids.length} ids; give one for each`,
      "groups",
    );
  const items = new Map<string, Item>();
  for (let at = 0; at < ids.length; at++) {
    if (isNothing(ids.at(at))) continue;
    const shown = nameIn(ids.at(at), "ids", at + 1);
    const id = nameKey(shown);
    if (!items.has(id)) items.set(id, { id, shown, group: groupAt(groups, at) });
  }
  return [...items.values()];
}

/** Ids without a group are a group of their own. */
function groupAt(groups: Line | undefined, at: number): string {
  const cell = groups?.at(at);
  return isNothing(cell) ? "" : nameKey(nameIn(cell, "groups", at + 1));
}

function groupsIn(argument: unknown): Line | undefined {
  const line = lineOf(argument, "groups");
  return line.length === 1 && isBlank(plainCell(line.at(0))) ? undefined : line;
}
