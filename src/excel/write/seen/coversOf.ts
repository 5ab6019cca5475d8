import { mostAtOnce } from "../../read/usedCells";
import type { Cover } from "../journal/Step";
import { beforeAt } from "./cellSeen";
import type { SheetSeen, WorkbookSeen } from "./WorkbookSeen";

/**
 * All that stood on sheets above their engines, whose answers change by themselves; none where that is too much for one answer.
 *
 * @param spills - the names over engine answers
 */
export function coversOf(
  sheets: ReadonlyMap<string, SheetSeen>,
  { names }: WorkbookSeen,
  spills: ReadonlySet<string>,
): readonly Cover[] {
  const covers = [...sheets.values()].map((seen): Cover => {
    const { row, column, rows, columns } = seen.used;
    const engine = Math.min(
      ...names.flatMap(({ name, stands }) =>
        spills.has(name) && stands?.sheet === seen.name ? [stands.at.row] : [],
      ),
    );
    const height = Math.max(0, Math.min(rows, engine - row));
    const before = Array.from({ length: height * columns }, (_, at) =>
      beforeAt(seen, { row: row + Math.floor(at / columns), column: column + (at % columns) }),
    );
    return { sheet: seen.name, row, column, rows: height, columns, before };
  });
  const cells = covers.reduce((sum, { before }) => sum + before.length, 0);
  return cells > mostAtOnce ? [] : covers.filter(({ rows }) => rows > 0);
}
