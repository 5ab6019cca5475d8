import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { todaySerial } from "../../../excel/read/todaySerial";
import type { ReturnedSeen } from "../../../excel/share/returned/Returned";
import type { Taken } from "../../../excel/share/returned/returnedLines";
import { seeReturned, type PickedFile } from "../../../excel/share/returned/seeReturned";
import { takeIn, type TakenIn } from "../../../excel/share/returned/takeIn";
import type { Host } from "../../host/Host";
import { openBook, type SavedBook } from "../headless/openBook";
import { PlanRefusal } from "../plan/PlanRefusal";
import { planText } from "../plan/PlanText";
import type { ConsolidateOptions } from "./consolidateOptions";

/** A workbook with what its managers returned, as a file. */
export interface ConsolidatedFile extends SavedBook {
  readonly seen: ReturnedSeen;
  readonly taken: TakenIn;
}

/**
 * Takes in what managers returned, as the pane does: what nobody disagrees about is typed and gathered, what differs stays as it is
 * unless it is asked for.
 *
 * @param addFunctions - gives the workbook the functions that its cells call
 * @throws PlanRefusal when a returned file is not there; NotAWorkbook; what reading and writing throw
 */
export const consolidateFile = async (
  file: Uint8Array,
  { returned, conflicts, language }: Pick<ConsolidateOptions, "returned" | "conflicts" | "language">,
  addFunctions: (host: Host) => void,
): Promise<ConsolidatedFile> => {
  const picked = await Promise.all(
    returned.map(async (path): Promise<PickedFile> => {
      const bytes = await readFile(path).catch(() => {
        throw new PlanRefusal(planText[language].noFile(path));
      });
      return { name: basename(path), bytes: () => Promise.resolve(bytes) };
    }),
  );
  return openBook(file, addFunctions, async (save) => {
    const seen = await seeReturned(picked);
    const taken = await takeIn(seen, chosen(seen, conflicts), { language, on: todaySerial(new Date()) });
    return { ...(await save()), seen, taken };
  });
};

const chosen = (
  { agreed, conflicts }: ReturnedSeen,
  which: ConsolidateOptions["conflicts"],
): readonly Taken[] =>
  [...agreed, ...(which === "take" ? conflicts.filter(({ says }) => says.length === 1) : [])].map((cell) => ({
    cell,
    value: cell.says[0].value,
  }));
