import type { Rect } from "../../../sheets/blueprint/sheetLayout";

/** How the cells of some whole rows look, so that a deleted row can be put back as it was. */
export interface RowLooks {
  readonly at: Rect;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  /** In points. */
  readonly height: number | undefined;
}

const border = { color: true, style: true, weight: true };
const asked: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      bold: true,
      color: true,
      italic: true,
      name: true,
      size: true,
      strikethrough: true,
      underline: true,
    },
    borders: border,
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    protection: true,
  },
};

/** The looks of these rows of a sheet, in one request. */
export async function seeLooks(
  context: Excel.RequestContext,
  wanted: readonly { readonly sheet: string; readonly at: Rect }[],
): Promise<readonly RowLooks[]> {
  const queued = wanted.map(({ sheet, at }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(at.row, at.column, at.rows, at.columns);
    return {
      at,
      cells: range.getCellProperties(asked),
      rows: range.getRowProperties({ format: { rowHeight: true } }),
    };
  });
  if (queued.length > 0) await context.sync();
  return queued.map(({ at, cells, rows }) => ({
    at,
    cells: cells.value,
    height: rows.value[0]?.format?.rowHeight,
  }));
}
