import { watchSelection } from "../../excel/watch/watchSelection";
import { following } from "./following";

/** Arrow keys held down pass over many cells: only the one they come to rest on counts. */
const restMs = 150;

/** Tells when the selection has come to rest on another cell, until the answer is called. */
export const followSelection = (rested: () => void): (() => void) =>
  following(watchSelection, restMs, rested);
