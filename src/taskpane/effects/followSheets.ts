import { watchSheets } from "../../excel/watch/watchSheets";
import { following } from "./following";

/** A plan being written adds many sheets: only when all are there is it worth a look. */
const restMs = 1000;

/** Tells when sheets have come or gone, until the answer is called. */
export const followSheets = (rested: () => void): (() => void) => following(watchSheets, restMs, rested);
