import type { Rect } from "../../../sheets/blueprint/sheetLayout";

/** How some cells look, so that they can be put back as they were. */
export interface Looks {
  readonly at: Rect;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  /** Of the first row, in points. */
  readonly height: number | undefined;
}

/** Cells whose looks are asked for. */
export interface Looked {
  readonly sheet: string;
  readonly at: Rect;
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

/** A cell's looks take some 300 bytes of an answer, which Excel on the web limits to 5 MB. */
const cellsPerAnswer = 6_000;

/** The looks of these cells, in one request; in more when that is more than one answer takes. */
export async function seeLooks(
  context: Excel.RequestContext,
  wanted: readonly Looked[],
): Promise<readonly Looks[]> {
  if (wanted.length === 0) return [];
  const now = wanted.slice(0, oneAnswer(wanted));
  const queued = now.map(({ sheet, at }) => {
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(at.row, at.column, at.rows, at.columns);
    return {
      at,
      cells: range.getCellProperties(asked),
      rows: range.getRowProperties({ format: { rowHeight: true } }),
    };
  });
  await context.sync();
  const looks = queued.map(({ at, cells, rows }) => ({
    at,
    cells: cells.value,
    height: rows.value[0]?.format?.rowHeight,
  }));
  return [...looks, ...(await seeLooks(context, wanted.slice(now.length)))];
}

/** How many of them one answer takes. */
function oneAnswer(wanted: readonly Looked[]): number {
  let cells = 0;
  const over = wanted.findIndex(({ at }) => (cells += at.rows * at.columns) > cellsPerAnswer);
  return over < 0 ? wanted.length : Math.max(1, over);
}
