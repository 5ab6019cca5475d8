import { watchChanges } from "../../excel/watch/watchChanges";
import { following } from "./following";

/** One change sets many formulas off, sheet by sheet: only what they come to rest on counts. */
const restMs = 600;

/** Tells when the workbook has come to rest after changes, until the answer is called. */
export const followChanges = (rested: () => void): (() => void) => following(watchChanges, restMs, rested);
