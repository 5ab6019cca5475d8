import type { Language } from "../../../locales/language";
import { returnedTextOf } from "../../../locales/returnedTextOf";
import { typedText } from "../../../sheets/blueprint/typedText";
import { readCells } from "../../read/readCells";
import { readValues } from "../../read/readValues";
import { cellAddress } from "../../read/reference";
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
import type { Entering } from "../../write/enterCells";
import { saysSame } from "./fitted";
import type { ReturnedSeen } from "./Returned";
import { returnedLines, type Taken } from "./returnedLines";
import { freshReturned, moreReturned } from "./returnedSteps";
import { newLines, standingLines, type LinesThere } from "./standingLines";

/** What was typed into the plan, and what was listed. */
export interface TakenIn {
  readonly typed: number;
  readonly listed: number;
  /** The tab that everything is listed on; undefined when there was nothing to list. */
  readonly tab: string | undefined;
  /** Undefined when nothing changed. */
  readonly undo: Undo | undefined;
}

const noSpills: ReadonlySet<string> = new Set();

/**
 * Types into the plan's inputs what was agreed or decided, and lists everything with its file and cell on a sheet of its own; all of it
 * or nothing. What is listed already is not listed again, so that the same files a second time change nothing.
 *
 * @param taken - the cells to be typed, each with the value that was chosen
 * @param on - the day, as Excel counts it
 * @throws WriteProblem `changed-meanwhile` when a cell, or the row that it is in, is no longer what was shown; when something is in the
 *   way of the list; when Excel refuses; then all is as it was
 */
export async function takeIn(
  seen: ReturnedSeen,
  taken: readonly Taken[],
  { language, on }: { readonly language: Language; readonly on: number },
): Promise<TakenIn> {
  const { entering, keys, there, book, lines } = await refusing(() =>
    Excel.run(async (context) => {
      const standing = await standingLines(context);
      const fresh = newLines(returnedLines(seen, taken, on), standing);
      if (standing !== undefined) await checkRoom(context, standing, fresh.length);
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
  if (entering.length === 0 && lines.length === 0)
    return { typed: 0, listed: 0, tab: there?.sheet, undo: undefined };
  if (lines.length > 0 && there === undefined && book.structureProtected)
    throw new WriteProblem("workbook-protected");
  const names = new Map(book.names.map(({ name, formula }) => [name, formula]));
  const listing =
    lines.length === 0
      ? []
      : there === undefined
        ? freshReturned(lines, language, tab, names)
        : moreReturned(lines, language, there);
  const sheets = [...new Set(entering.map(({ sheet }) => sheet))];
  const steps = await runSteps([
    ...sheets.map((sheet) => ({
      label: sheet,
      steps: enterRuns(
        sheet,
        entering.filter((cell) => cell.sheet === sheet),
      ),
    })),
    { label: tab, steps: listing },
  ]);
  const done = { typed: entering.length, listed: lines.length, tab };
  const seenThen = await seenAfter(async (context) => ({
    contents: await cellContents(context, entering),
    after: lines.length === 0 ? [] : await sheetContents(context, [tab], noSpills),
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

/** The cells to be typed with what stands in them, and those that tell their rows, once each is what was shown. */
const cellsToEnter = async (
  context: Excel.RequestContext,
  taken: readonly Taken[],
): Promise<{ readonly entering: readonly Entering[]; readonly keys: readonly CellHeld[] }> => {
  const places = [
    ...taken.map(({ cell: { sheet, at, mine } }) => ({ sheet, ...at, was: mine })),
    ...taken.map(({ cell: { sheet, key } }) => ({ sheet, ...key.at, was: key.value })),
  ];
  const contents = await cellContents(context, places);
  const values = await readValues(
    context,
    places.filter((_, at) => contents[at] !== undefined),
  );
  const moved = places.find(({ was }, at) => contents[at] === undefined || !saysSame(values[at] ?? "", was));
  if (moved !== undefined)
    throw new WriteProblem("changed-meanwhile", {
      sheet: moved.sheet,
      cell: cellAddress(moved.row, moved.column),
    });
  const entering = taken.map(({ cell: { sheet, at, mine }, value }, place): Entering => ({
    sheet,
    ...at,
    content: typedText(value) ?? "",
    was: { ...at, content: contents[place] ?? "", value: mine },
  }));
  const isEntered = (key: CellHeld): boolean =>
    entering.some((cell) => cell.sheet === key.sheet && cell.row === key.row && cell.column === key.column);
  const keys = taken.flatMap(({ cell: { sheet, key } }, place): CellHeld[] => {
    const content = contents[taken.length + place];
    const held = { sheet, ...key.at, content: content ?? "" };
    return isEntered(held) ? [] : [held];
  });
  return { entering, keys };
};

/** Makes sure that nothing of the director's stands where the list grows. */
const checkRoom = async (
  context: Excel.RequestContext,
  { sheet, top, left, rows }: LinesThere,
  more: number,
): Promise<void> => {
  if (more === 0) return;
  const first = top + 1 + rows.length;
  const [below = []] = await readCells(context, [
    {
      sheet,
      top: first,
      left,
      rows: more,
      columns: rows[0]?.length ?? 1,
      as: "formulas",
    },
  ]);
  const filled = below.findIndex((cells) => cells.some((cell) => cell !== ""));
  if (filled >= 0)
    throw new WriteProblem("cells-in-the-way", { sheet, cell: cellAddress(first + filled, left) });
};
