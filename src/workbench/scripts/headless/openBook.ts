import type { Host } from "../../host/Host";
import { loadOffice } from "../../host/loadOffice";
import type { NotKept } from "../../host/xlsx/NotKept";
import { openXlsx } from "../../host/xlsx/openXlsx";
import { saveXlsx } from "../../host/xlsx/saveXlsx";

/** A workbook as a file, and what of the one it was read from could not be kept, as codes. */
export interface SavedBook {
  readonly bytes: Uint8Array;
  readonly notKept: readonly NotKept[];
}

/**
 * Opens a workbook where `Excel.run` reaches it, with the add-in's functions and no browser; lets it go when the work is done.
 *
 * @param addFunctions - gives it the functions that its cells call
 * @param work - what is done to it; `save` makes a file of it as it then is
 * @throws NotAWorkbook; what `work` throws
 */
export const openBook = async <Answer>(
  file: Uint8Array,
  addFunctions: (host: Host) => void,
  work: (save: () => Promise<SavedBook>) => Promise<Answer>,
): Promise<Answer> => {
  const { host, notKept } = await openXlsx(file, { prepare: addFunctions });
  try {
    loadOffice(host.bridge());
    return await work(async () => {
      const saved = await saveXlsx(host);
      return { bytes: saved.bytes, notKept: [...new Set([...notKept, ...saved.notKept])] };
    });
  } finally {
    host.dispose();
  }
};
