import type { Cell } from "../../../sheets/blueprint/blueprint";
import type {
  BlockLayout,
  FormLayout,
  SheetLayout,
  TableLayout,
} from "../../../sheets/blueprint/sheetLayout";
import { retyped } from "../compare/retyped";
import { rowKeyText } from "../match/rowKeyText";
import { tableIn } from "../match/tableIn";
import { contentAt, valueAt } from "../seen/cellSeen";
import type { NameSeen, SheetSeen, TableSeen } from "../seen/WorkbookSeen";

/**
 * A fresh sheet with everything typed on the one it replaces, as far as it can still be found: inputs of forms by their name, of
 * tables by row key and header.
 *
 * @param spellings - the layout in every language
 * @param decisions - inputs that hold the pane's decisions, which stand as they are
 */
export function carryOver(
  layout: SheetLayout,
  spellings: readonly SheetLayout[],
  old: SheetSeen,
  names: readonly NameSeen[],
  decisions: ReadonlySet<string>,
): SheetLayout {
  const blocks = layout.blocks.map((block): BlockLayout => {
    if (block.block === "form") return carryForm(block, old, names, decisions);
    const seen = block.block === "table" ? old.tables.find(({ name }) => name === block.key) : undefined;
    if (block.block !== "table" || seen === undefined) return block;
    return carryTable(
      block,
      spellings.flatMap((sheet) => tableIn(sheet, block.key) ?? []),
      old,
      seen,
    );
  });
  return { ...layout, blocks };
}

function carryForm(
  form: FormLayout,
  old: SheetSeen,
  names: readonly NameSeen[],
  decisions: ReadonlySet<string>,
): FormLayout {
  const items = form.items.map((item) => {
    const at = names.find(({ name }) => name === item.name)?.stands;
    if (!item.input || decisions.has(item.name) || at?.sheet !== old.name) return item;
    return {
      ...item,
      value: { ...item.value, value: typedAt(old, at.at.row, at.at.column, item.value.value) },
    };
  });
  return { ...form, items };
}

function carryTable(
  table: TableLayout,
  spellings: readonly TableLayout[],
  old: SheetSeen,
  seen: TableSeen,
): TableLayout {
  const place = (index: number): number =>
    seen.headers.findIndex((header) => spellings.some(({ columns }) => columns[index]?.header === header));
  const { rowKeyColumn, columns } = table;
  const kind = columns[rowKeyColumn]?.as;
  const keyPlace = place(rowKeyColumn);
  if (keyPlace < 0) return table;
  const theirs = columns[rowKeyColumn]?.input ?? false;
  const keys = Array.from({ length: seen.rows }, (_, row) =>
    rowKeyText(valueAt(old, seen.row + 1 + row, seen.column + keyPlace), kind),
  );
  const rowOf = (line: number): number =>
    theirs
      ? line
      : keys.findIndex((key) =>
          spellings.some(({ rowKeys }) => key !== "" && rowKeyText(rowKeys[line] ?? null, kind) === key),
        );
  const cells = table.body.cells.map((row, line) => {
    const from = rowOf(line);
    if (from < 0 || from >= seen.rows) return row;
    return row.map((cell, index) => {
      const at = place(index);
      if (at < 0 || !columns[index]?.input) return cell;
      return typedAt(old, seen.row + 1 + from, seen.column + at, cell);
    });
  });
  return { ...table, body: { ...table.body, cells } };
}

function typedAt(old: SheetSeen, row: number, column: number, otherwise: Cell): Cell {
  const content = contentAt(old, row, column);
  return content === "" ? otherwise : retyped(content, valueAt(old, row, column));
}
