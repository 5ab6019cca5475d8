import type { Language } from "../../../locales/language";
import { returnedTextOf } from "../../../locales/returnedTextOf";
import { freeName } from "../../write/freeName";
import { refusing } from "../../write/journal/refusing";
import { runSteps } from "../../write/journal/runSteps";
import { seeWorkbook } from "../../write/seen/seeWorkbook";
import { enterRuns } from "../../write/steps/enterRuns";
import { cellContents, type CellHeld } from "../../write/undo/cellContents";
import { seenAfter } from "../../write/undo/seenAfter";
import { sheetContents } from "../../write/undo/sheetContents";
import type { Undo } from "../../write/undo/Undo";
import { WriteProblem } from "../../write/WriteProblem";
import { cellsToEnter, checkRoom } from "./cellsToEnter";
import type { ReturnedSeen } from "./Returned";
import { checkGathered, gatheredSteps } from "./rows/gatheredSteps";
import { rowsToGather } from "./rows/rowsToGather";
import { returnedLines, type Taken } from "./returnedLines";
import { freshReturned, moreReturned } from "./returnedSteps";
import { newLines, standingLines } from "./standingLines";

/** What was typed into the plan, what was listed, and which rows were gathered. */
export interface TakenIn {
  readonly typed: number;
  readonly listed: number;
  /** The rows that were gathered, by tab. */
  readonly gathered: readonly { readonly tab: string; readonly rows: number }[];
  /** The tab that everything is listed on; undefined when there was nothing to list. */
  readonly tab: string | undefined;
  /** Undefined when nothing changed. */
  readonly undo: Undo | undefined;
}

const noSpills: ReadonlySet<string> = new Set();

/**
 * Types into the plan's inputs what was agreed or decided, lists everything with its file and cell on a sheet of its own, and gathers
 * rows of lists on others; all of it or nothing. The director's own lists are only read. What is listed already is not listed again, so that the same files a second time change nothing.
 *
 * @param taken - the cells to be typed, each with the value that was chosen
 * @param on - the day, as Excel counts it
 * @param onProgress - told before each sheet how many of how many are behind
 * @throws WriteProblem `changed-meanwhile` when a cell, or the row that it is in, is no longer what was shown; when something is in the
 *   way of the list; when Excel refuses; then all is as it was
 */
export async function takeIn(
  seen: ReturnedSeen,
  taken: readonly Taken[],
  {
    language,
    on,
    onProgress,
  }: {
    readonly language: Language;
    readonly on: number;
    readonly onProgress?: (done: number, of: number) => void;
  },
): Promise<TakenIn> {
  const gathering = seen.gathered.map((list) => ({ list, rows: rowsToGather(list, taken) }));
  const { entering, keys, there, book, lines } = await refusing(() =>
    Excel.run(async (context) => {
      const standing = await standingLines(context);
      const fresh = newLines(returnedLines(seen, taken, on), standing);
      if (standing !== undefined) await checkRoom(context, standing, fresh.length);
      await checkGathered(context, gathering);
      return {
        ...(await cellsToEnter(context, taken)),
        there: standing,
        lines: fresh,
        book: await seeWorkbook(context),
      };
    }),
  );
  const tab =
    there?.sheet ??
    freeName(
      returnedTextOf(language).sheet.tab,
      book.sheets.map(({ name }) => name),
    );
  const names = new Map(book.names.map(({ name, formula }) => [name, formula]));
  const taking = [...book.sheets.map(({ name }) => name), ...(there === undefined ? [tab] : [])];
  const gathered = gatheredSteps(gathering, { language, on, names, tabs: taking, tables: book.tables });
  if (entering.length === 0 && lines.length === 0 && gathered.length === 0)
    return { typed: 0, listed: 0, gathered: [], tab: there?.sheet, undo: undefined };
  const makes = (lines.length > 0 && there === undefined) || gathered.some(({ isNew }) => isNew);
  if (makes && book.structureProtected) throw new WriteProblem("workbook-protected");
  const listing =
    lines.length === 0
      ? []
      : there === undefined
        ? freshReturned(lines, language, tab, names)
        : moreReturned(lines, language, there);
  const sheets = [...new Set(entering.map(({ sheet }) => sheet))];
  const phases = [
    ...sheets.map((sheet) => ({
      label: sheet,
      steps: enterRuns(
        sheet,
        entering.filter((cell) => cell.sheet === sheet),
      ),
    })),
    { label: tab, steps: listing },
    ...gathered.map(({ tab: label, steps: gathers }) => ({ label, steps: gathers })),
  ].filter((phase) => phase.steps.length > 0);
  const steps = await runSteps(phases, { onProgress });
  const done = {
    typed: entering.length,
    listed: lines.length,
    tab: lines.length > 0 ? tab : there?.sheet,
    gathered: gathered.map(({ tab: sheet, rows }) => ({ tab: sheet, rows })),
  };
  const listed = [...(lines.length === 0 ? [] : [tab]), ...gathered.map(({ tab: sheet }) => sheet)];
  const seenThen = await seenAfter(async (context) => ({
    contents: await cellContents(context, entering),
    after: listed.length === 0 ? [] : await sheetContents(context, listed, noSpills),
  }));
  if (seenThen === undefined) return { ...done, undo: undefined };
  const { contents, after } = seenThen;
  const held = entering.map(({ sheet, row, column }, at): CellHeld => ({
    sheet,
    row,
    column,
    content: contents[at] ?? "",
  }));
  return {
    ...done,
    undo: { steps, after, spills: noSpills, cells: [...held, ...keys] },
  };
}
