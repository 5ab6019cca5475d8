import type { Host } from "../Host";
import type { NotKept } from "./NotKept";
import { writeBook } from "./write/writeBook";

export interface SavedXlsx {
  readonly bytes: Uint8Array;
  /** What the workbook has and the file does not, as codes; empty when all was saved. */
  readonly notKept: readonly NotKept[];
}

/** Saves the host's workbook as an .xlsx file, with the results of all formulas, so that every reader shows them. */
export async function saveXlsx(host: Host): Promise<SavedXlsx> {
  await host.workbook.calculation.settle();
  const { bytes, notKept } = writeBook(host.workbook);
  return { bytes, notKept: [...notKept].sort() };
}
