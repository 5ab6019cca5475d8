import { PlanningError } from "../../planning/PlanningError";
import type { PriceFloor } from "../../planning/control/discountCheck";
import { priceFloor } from "../../planning/control/priceFloor";
import { blockOf, columnsOf, type Block } from "./blockOf";
import { nameIn, nameKey } from "./nameIn";
import { numberIn, numberOrBlankIn } from "./numberIn";
import { isBlank, plainCell } from "./plainCell";

/** The floors of price segments by their keys, and the segments as written. */
export interface Floors {
  readonly segments: readonly string[];
  readonly byKey: ReadonlyMap<string, PriceFloor>;
}

/**
 * A small table of segments: name, floor and, if given, the share from which no approval is needed; in rows, or turned on
 * its side. Empty lines are passed over.
 *
 * @throws PlanningError `wrong-shape`, `too-few`, `not-a-name`, `not-a-number`, `out-of-range`
 */
export function floorsIn(argument: unknown): Floors {
  const block = blockOf(argument);
  const isTurned = isOnItsSide(block);
  const rows = isTurned ? block[0]!.map((_, at) => block.map((row) => row[at])) : block;
  const width = columnsOf(rows);
  const position = (row: number, column: number) =>
    isTurned ? column * rows.length + row + 1 : row * width + column + 1;
  if (width !== 2 && width !== 3)
    throw new PlanningError("wrong-shape", `${width} columns; give segments beside their floors`, "floors");
  const byKey = new Map<string, PriceFloor>();
  const segments: string[] = [];
  rows.forEach((row, at) => {
    if (row.every((cell) => isBlank(plainCell(cell)))) return;
    const [nameAt, floorAt, freeAt] = [position(at, 0), position(at, 1), position(at, 2)];
    const segment = String(nameIn(row[0], "floors", nameAt));
    if (byKey.has(nameKey(segment)))
      throw new PlanningError("not-a-name", `"${segment}" is there twice; name each once`, "floors", nameAt);
    const [floor, freeFrom] = [
      numberIn(row[1], "floors", floorAt),
      numberOrBlankIn(row[2], "floors", freeAt),
    ];
    byKey.set(nameKey(segment), priceFloor(floor, freeFrom, [floorAt, freeAt]));
    segments.push(segment);
  });
  if (segments.length === 0)
    throw new PlanningError("too-few", "none is given; give segments beside their floors", "floors");
  return { segments, byKey };
}

/** Segments in the first row, shares under them. */
function isOnItsSide(block: Block): boolean {
  if (block.length < 2 || block.length > 3) return false;
  const isNumber = (cell: unknown) => typeof plainCell(cell) === "number";
  return isNumber(block[1]![0]) && !isNumber(block[0]![1]);
}
