import { isoDate } from "../../../planning/calendar/isoDate";
import type { ReturnedLine } from "../../../sheets/returned/ReturnedLine";
import type { CellValue } from "../../read/grid";
import type { PlanCell, ReturnedCell, ReturnedSeen, Saying } from "./Returned";

/** A cell of the plan and the value that it is to hold. */
export interface Taken {
  readonly cell: ReturnedCell;
  readonly value: CellValue;
}

/** Days as people read them; everything else as it is. */
const shown = ({ as }: PlanCell, value: CellValue): CellValue =>
  typeof value === "number" && (as === "date" || as === "month") ? isoDate(Math.floor(value)) : value;

const linesOf = (
  cell: PlanCell & Pick<ReturnedCell, "list">,
  { value, from }: Saying,
  became: ReturnedLine["Became"],
  on: number,
): readonly ReturnedLine[] =>
  from.map(({ file, sheet, cell: at }) => ({
    Sheet: cell.list ?? cell.sheet,
    Row: cell.row,
    Column: cell.column,
    Value: shown(cell, value),
    File: file,
    FileSheet: sheet,
    Cell: at,
    Became: became,
    On: on,
    Table: cell.list ?? cell.table,
  }));

const becameOf = ({ list }: ReturnedCell, taken: boolean): ReturnedLine["Became"] => {
  if (list === undefined) return taken ? "typed" : "kept";
  return taken ? "gathered" : "left";
};

/** Everything that files said otherwise than the plan, a line each, once it is known what is typed. */
export const returnedLines = (
  { agreed, conflicts, lost }: ReturnedSeen,
  taken: readonly Taken[],
  on: number,
): readonly ReturnedLine[] => {
  const typed = new Map(taken.map(({ cell, value }) => [cell.id, value]));
  return [
    ...[...agreed, ...conflicts].flatMap((cell) =>
      cell.says.flatMap((saying) =>
        linesOf(cell, saying, becameOf(cell, typed.get(cell.id) === saying.value), on),
      ),
    ),
    ...lost.flatMap((cell) => linesOf(cell, cell.says, cell.why, on)),
  ];
};
