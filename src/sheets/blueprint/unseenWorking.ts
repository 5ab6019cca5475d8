import { palette } from "./palette";
import type { BlockLayout, TableColumnLayout } from "./sheetLayout";

/** Shows neither numbers nor words. */
const nothing = ";;;";

const unseen = (column: TableColumnLayout): TableColumnLayout => ({
  ...column,
  headerStyle: { fontColor: palette.paper },
  style: { numberFormat: nothing },
  totalStyle: { numberFormat: nothing },
  marks: [],
});

/**
 * The blocks with those working columns unseen that a wider block would bring onto paper: who selects such a cell reads what it
 * holds above the sheet. Right of what is printed they stay as they are.
 *
 * @param printed - how many columns are, counted from A
 */
export const unseenWorking = (blocks: readonly BlockLayout[], printed: number): readonly BlockLayout[] =>
  blocks.map((block) => {
    if (block.block !== "table" || block.working) return block;
    const columns = block.columns.map((column, index) =>
      column.working && !column.input && block.at.column + index < printed ? unseen(column) : column,
    );
    return { ...block, columns };
  });
