import type { ReturnedCell, ReturnedSeen } from "../../excel/share/returned/Returned";
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
