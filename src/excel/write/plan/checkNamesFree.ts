import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import { namesOf } from "../match/namesOf";
import type { WorkbookSeen } from "../seen/WorkbookSeen";
import { WriteProblem } from "../WriteProblem";

const beginsOurs = /^Quarterdeck_/;

/**
 * Makes sure that no name or table of the director's is called like one of ours.
 *
 * @param ours - the sheets that are ours
 * @throws WriteProblem `name-taken` or `table-name-taken`, with where it stands
 */
export function checkNamesFree(
  layouts: readonly SheetLayout[],
  book: WorkbookSeen,
  ours: ReadonlySet<string>,
): void {
  const tables = new Set(
    layouts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === "table" ? block.key : []))),
  );
  for (const { name, sheet } of book.tables)
    if (tables.has(name) && !ours.has(sheet)) throw new WriteProblem("table-name-taken", { sheet }, name);
  if (book.names.some(({ name }) => beginsOurs.test(name))) return;
  const names = new Set(layouts.flatMap((layout) => namesOf(layout).map(({ name }) => name)));
  const taken = book.names.find(({ name }) => names.has(name));
  if (taken === undefined) return;
  const sheet = taken.stands?.sheet;
  throw new WriteProblem("name-taken", sheet === undefined ? undefined : { sheet }, taken.name);
}
