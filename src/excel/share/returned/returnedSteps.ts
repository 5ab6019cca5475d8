import type { Language } from "../../../locales/language";
import { layout } from "../../../sheets/blueprint/layout";
import { returnedSheet, returnedTable } from "../../../sheets/returned/returnedSheet";
import type { ReturnedLine } from "../../../sheets/returned/ReturnedLine";
import type { Step } from "../../write/journal/Step";
import { planFresh } from "../../write/plan/planFresh";
import { linesBelow } from "./linesBelow";
import type { LinesThere } from "./standingLines";

/** A sheet of its own for what was returned, at the right end. */
export const freshReturned = (
  lines: readonly ReturnedLine[],
  language: Language,
  tab: string,
  names: ReadonlyMap<string, string>,
): readonly Step[] => {
  const { structure, content } = planFresh(
    layout(returnedSheet(lines, language), language),
    tab,
    undefined,
    names,
  );
  return [...structure, ...content];
};

/** Lines under those that stand in the table already. */
export const moreReturned = (
  lines: readonly ReturnedLine[],
  language: Language,
  there: LinesThere,
): readonly Step[] => linesBelow(layout(returnedSheet(lines, language), language), returnedTable, there);
