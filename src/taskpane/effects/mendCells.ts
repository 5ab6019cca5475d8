import type { BrokenCell } from "../../excel/share/repair/BrokenCell";
import { findBroken } from "../../excel/share/repair/findBroken";
import { repairCells } from "../../excel/share/repair/repairCells";
import type { Answer } from "../state/PaneEvent";
import { afterwards } from "./afterwards";

type BrokenFound = Extract<Answer, { is: "broken-found" }>;

/** Looks through the workbook for cells that lost our functions. */
export const lookForBroken = async (): Promise<BrokenFound> => ({
  is: "broken-found",
  seen: await Excel.run(findBroken),
});

/** Enters cells again, and looks at what is left. */
export const mendCells = async (cells: readonly BrokenCell[]): Promise<BrokenFound> => {
  const repaired = await repairCells(cells);
  return { is: "broken-found", seen: await afterwards(findBroken), repaired };
};
