import { typedText } from "../../../sheets/blueprint/typedText";
import { readCells } from "../../read/readCells";
import { readValues } from "../../read/readValues";
import { cellAddress } from "../../read/reference";
import type { Entering } from "../../write/enterCells";
import { cellContents, type CellHeld } from "../../write/undo/cellContents";
import { WriteProblem } from "../../write/WriteProblem";
import { saysSame } from "./fitted";
import type { ReturnedCell } from "./Returned";
import type { Taken } from "./returnedLines";
import type { LinesThere } from "./standingLines";

type Standing = ReturnedCell & Required<Pick<ReturnedCell, "at" | "key">>;
interface TakenStanding extends Taken {
  readonly cell: ReturnedCell & {
    readonly at: NonNullable<Standing["at"]>;
    readonly key: NonNullable<Standing["key"]>;
  };
}

const stands = (taken: Taken): taken is TakenStanding =>
  taken.cell.at !== undefined && taken.cell.key !== undefined;

/**
 * The cells to be typed with what stands in them, and those that tell their rows.
 *
 * @throws WriteProblem `changed-meanwhile` when one of them, or a row of the director's that is gathered otherwise, is not what was shown
 */
export const cellsToEnter = async (
  context: Excel.RequestContext,
  all: readonly Taken[],
): Promise<{ readonly entering: readonly Entering[]; readonly keys: readonly CellHeld[] }> => {
  const standing = all.filter(stands);
  const taken = standing.filter(({ cell }) => cell.into === undefined);
  const looked = [...taken, ...standing.filter(({ cell }) => cell.into !== undefined)];
  const places = [
    ...looked.map(({ cell: { sheet, at, mine } }) => ({ sheet, ...at, was: mine })),
    ...looked.map(({ cell: { sheet, key } }) => ({ sheet, ...key.at, was: key.value })),
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
    const content = contents[looked.length + place];
    const held = { sheet, ...key.at, content: content ?? "" };
    return isEntered(held) ? [] : [held];
  });
  return { entering, keys };
};

/**
 * Makes sure that nothing of the director's stands where a list grows.
 *
 * @throws WriteProblem `cells-in-the-way`
 */
export const checkRoom = async (
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
