import { refusing } from "./journal/refusing";
import { runSteps } from "./journal/runSteps";
import type { Before, CellWrite } from "./merge/CellWrite";
import { enterRuns } from "./steps/enterRuns";
import { cellContents, firstMoved, type CellHeld } from "./undo/cellContents";
import { seenAfter } from "./undo/seenAfter";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/** A cell to be entered anew, and what was seen in it when that was decided. */
export interface Entering extends CellWrite {
  readonly sheet: string;
  readonly was: Before;
}

const noSpills: ReadonlySet<string> = new Set();

/**
 * Enters cells anywhere in the workbook, all of them or none. Taken back, each is as it was; whatever else is typed on their sheets
 * meanwhile stays, and keeps nothing from being taken back.
 *
 * @returns what takes it back; undefined when the cells could not be read afterwards
 * @param beside - cells that are not entered, by which the others are known; they must not move either
 * @throws WriteProblem `changed-meanwhile` when a cell no longer holds what was seen; when Excel refuses; then all is as it was
 */
export async function enterCells(
  cells: readonly Entering[],
  beside: readonly CellHeld[] = [],
): Promise<Undo | undefined> {
  const seen = [...cells.map(({ sheet, was }) => ({ ...was, sheet })), ...beside];
  const moved = await refusing(() => Excel.run((context) => firstMoved(context, seen)));
  if (moved !== undefined) throw new WriteProblem("changed-meanwhile", moved);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const steps = await runSteps(
    sheets.map((sheet) => ({
      label: sheet,
      steps: enterRuns(
        sheet,
        cells.filter((cell) => cell.sheet === sheet),
      ),
    })),
  );
  const after = await seenAfter((context) => cellContents(context, cells));
  if (after === undefined) return undefined;
  const held = cells.map(({ sheet, row, column }, at) => ({ sheet, row, column, content: after[at] ?? "" }));
  return { steps, after: [], spills: noSpills, cells: [...held, ...beside] };
}
