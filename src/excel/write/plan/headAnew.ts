import type { SheetLayout } from "../../../sheets/blueprint/sheetLayout";
import type { Step } from "../journal/Step";
import type { Placement } from "../match/placement";
import type { CellWrite } from "../merge/CellWrite";
import type { Looked, Looks } from "../seen/seeLooks";
import type { SheetSeen } from "../seen/WorkbookSeen";
import { dressRange } from "../steps/dressRange";
import { putLooks } from "../steps/putLooks";

/** Cells of the head in which nothing stood, such as links to sheets that come. */
export interface HeadAnew {
  /** As they are now. */
  readonly looked: readonly Looked[];
  /** Gives them the looks of the head; taken back, they look as before. */
  readonly dressed: (looks: readonly Looks[]) => readonly Step[];
}

export function headAnew(
  { head }: SheetLayout,
  sheet: SheetSeen,
  placement: Placement,
  writes: readonly CellWrite[],
): HeadAnew {
  const fresh = head.flatMap(({ row, column, style }) => {
    const then = placement.then({ by: "sheet", row, column });
    const write = writes.find((each) => each.row === then.row && each.column === then.column);
    return write?.was?.content === "" && write.content !== "" ? [{ then, was: write.was, style }] : [];
  });
  return {
    looked: fresh.map(({ was: { row, column } }) => ({
      sheet: sheet.name,
      at: { row, column, rows: 1, columns: 1 },
    })),
    dressed: (looks) =>
      fresh.map(({ then, style }, index) => ({
        label: `${sheet.name}: head dressed`,
        made: "parts",
        bytes: 400,
        apply: ({ workbook }) => {
          const on = workbook.worksheets.getItem(sheet.name);
          dressRange(on.getRangeByIndexes(then.row, then.column, 1, 1), style, 1, 1);
        },
        revert: ({ workbook }) => {
          const before = looks[index];
          if (before !== undefined)
            putLooks(workbook.worksheets.getItem(sheet.name), then.row, before, sheet);
        },
      })),
  };
}
