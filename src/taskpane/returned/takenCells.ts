import type { ReturnedCell, ReturnedSeen } from "../../excel/share/returned/Returned";
import { newRows } from "../../excel/share/returned/rows/Gathered";
import type { Taken } from "../../excel/share/returned/returnedLines";

/** So many cells to decide are shown at once; of the others the plan keeps its own, and they are listed. */
export const mostShown = 100;

/** The cells that are up for decision. */
export const decidable = ({ conflicts }: ReturnedSeen): readonly ReturnedCell[] =>
  conflicts.slice(0, mostShown);

/** What would be typed into the plan: everything agreed, and what was chosen. */
export const takenCells = (
  seen: ReturnedSeen,
  chosen: Readonly<Record<string, number>>,
): readonly Taken[] => [
  ...seen.agreed.map((cell) => ({ cell, value: cell.says[0].value })),
  ...decidable(seen).flatMap((cell): Taken[] => {
    const saying = cell.says[chosen[cell.id] ?? -1];
    return saying ? [{ cell, value: saying.value }] : [];
  }),
];

/** How many rows would be gathered: the new ones, and the director's own with something taken of what files say otherwise. */
export const rowsTaken = (seen: ReturnedSeen, chosen: Readonly<Record<string, number>>): number => {
  const otherwise = takenCells(seen, chosen).flatMap(({ cell: { list, at, into } }) =>
    into && at ? [`${list ?? ""}\n${into.row}`] : [],
  );
  return seen.gathered.reduce((sum, list) => sum + newRows(list), 0) + new Set(otherwise).size;
};
