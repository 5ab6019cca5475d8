import { refusing } from "./journal/refusing";
import { cellAddress } from "../read/reference";
import { revertSteps } from "./journal/revertSteps";
import { runSteps } from "./journal/runSteps";
import { typeAgain } from "./journal/typeAgain";
import { firstMoved } from "./undo/cellContents";
import { firstChange } from "./undo/firstChange";
import { lookAfter } from "./undo/lookAfter";
import { Turn } from "./journal/Turn";
import { sheetContents } from "./undo/sheetContents";
import type { Undo } from "./undo/Undo";
import { WriteProblem } from "./WriteProblem";

/**
 * Takes a write back: its new sheets go, and what it changed on others is as it was before.
 *
 * @throws WriteProblem `changed-since` with the first cell that was typed, moved or deleted on its sheets since, so that nothing
 *   typed is lost: then nothing is taken back, as when Excel refuses; `half-written` if it refused midway
 */
export async function undoWrite({ steps, after, spills, cells = [] }: Undo): Promise<void> {
  const now = await refusing(() =>
    Excel.run((context) =>
      sheetContents(
        context,
        after.map(({ tab }) => tab),
        spills,
      ),
    ),
  );
  const moved = () => refusing(() => Excel.run((context) => firstMoved(context, cells)));
  const changed = firstChange(after, now) ?? (cells.length > 0 ? await moved() : undefined);
  if (changed !== undefined) throw new WriteProblem("changed-since", changed);
  const typed = await revertSteps(new Turn(), steps, lookAfter(after));
  const [first] = typed;
  if (first === undefined) return;
  // Somebody typed right before: what was taken back with it is done again, and what they typed stands in it.
  await runSteps([{ label: first.sheet, steps }]);
  const turn = new Turn();
  await typeAgain(turn, typed);
  await turn.release();
  throw new WriteProblem("changed-since", { sheet: first.sheet, cell: cellAddress(first.row, first.column) });
}
