import type { BrokenCell, BrokenSeen } from "../../../excel/share/repair/BrokenCell";
import { findBroken } from "../../../excel/share/repair/findBroken";
import { repairCells, type Repaired } from "../../../excel/share/repair/repairCells";
import type { Host } from "../../host/Host";
import { openBook, type SavedBook } from "../headless/openBook";
import type { RepairOptions } from "./repairOptions";

/** A workbook whose broken cells were entered again, as a file. */
export interface RepairedFile extends SavedBook {
  readonly seen: BrokenSeen;
  readonly entered: readonly BrokenCell[];
  readonly repaired: Repaired;
}

/**
 * Enters the cells again that call our functions and lost them, as the pane does; those that another add-in may have are left alone
 * unless they are asked for.
 *
 * @param addFunctions - gives the workbook the functions that its cells call
 * @throws NotAWorkbook; what reading and writing throw
 */
export const repairFile = (
  file: Uint8Array,
  { doubtful }: Pick<RepairOptions, "doubtful">,
  addFunctions: (host: Host) => void,
): Promise<RepairedFile> =>
  openBook(file, addFunctions, async (save) => {
    const seen = await Excel.run(findBroken);
    const entered = seen.cells.filter(
      ({ kept, sure }) => kept === undefined && (sure || doubtful === "mend"),
    );
    const repaired: Repaired =
      entered.length === 0 ? { count: 0, still: [], undo: undefined } : await repairCells(entered);
    return { ...(await save()), seen, entered, repaired };
  });
