import type { Undo } from "../../src/excel/write/undo/Undo";
import { undoWrite } from "../../src/excel/write/undoWrite";

/** Takes a write back that must be able to be. */
export const takeBack = (undo: Undo | undefined): Promise<void> => {
  if (undo === undefined) throw new Error("Nothing takes it back");
  return undoWrite(undo);
};
