import type { Step } from "../journal/Step";
import { seenAfter } from "./seenAfter";
import { sheetContents } from "./sheetContents";
import type { Undo } from "./Undo";

/**
 * What takes a write that is done back; undefined when Excel does not show how the sheets stand after it, since nothing then
 * tells what was typed since.
 *
 * @param tabs - the sheets that were written on
 * @param spills - the names over engine answers
 */
export const undoOf = async (
  steps: readonly Step[],
  tabs: readonly string[],
  spills: ReadonlySet<string>,
): Promise<Undo | undefined> => {
  const after = await seenAfter((context) => sheetContents(context, tabs, spills));
  return after && { steps, after, spills };
};
