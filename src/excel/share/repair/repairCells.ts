import type { CellValue } from "../../read/grid";
import { readValues } from "../../read/readValues";
import { enterCells } from "../../write/enterCells";
import { seenAfter } from "../../write/undo/seenAfter";
import { WriteProblem } from "../../write/WriteProblem";
import type { Undo } from "../../write/undo/Undo";
import type { BrokenCell } from "./BrokenCell";

/** A cell that was entered again and still has no answer. */
export interface StillBroken extends Pick<BrokenCell, "sheet" | "row" | "column"> {
  readonly shows: CellValue;
}

/** What became of broken cells. */
export interface Repaired {
  /** How many were entered again. */
  readonly count: number;
  readonly still: readonly StillBroken[];
  readonly undo: Undo | undefined;
}

/** Answers that say the function is still not found, or finds no room; others are its own. */
const noAnswer = new Set(["#NAME?", "#SPILL!", "#REF!"]);

/**
 * Enters broken cells again as they will say, all of them or none, and looks at what they answer then; no other cell is touched.
 *
 * @throws WriteProblem `changed-meanwhile` when one of them no longer says what was shown; when Excel refuses;
 *   `done-unseen` when the answers could not be read
 */
export async function repairCells(cells: readonly BrokenCell[]): Promise<Repaired> {
  const undo = await enterCells(
    cells.map(({ sheet, row, column, says, willSay, shows }) => ({
      sheet,
      row,
      column,
      content: willSay,
      was: { row, column, content: says, value: shows },
    })),
  );
  const answers = await seenAfter((context) => readValues(context, cells));
  if (answers === undefined) throw new WriteProblem("done-unseen");
  const still = cells.flatMap(({ sheet, row, column }, at): StillBroken[] => {
    const shows = answers[at] ?? "";
    return noAnswer.has(String(shows)) ? [{ sheet, row, column, shows }] : [];
  });
  return { count: cells.length, still, undo };
}
