import type { Rectangle } from "./grid";

/** So many rows are read without asking first how far down they are filled. */
const ordinaryRows = 50_000;

/**
 * How many rows of areas are worth reading: all, or those down to the last filled cell where a stray cell beside an area makes
 * it reach far beyond. One sync where one does.
 */
export const nearRows = async (
  context: Excel.RequestContext,
  areas: readonly Rectangle[],
): Promise<readonly number[]> => {
  const far = areas.filter(({ rows }) => rows > ordinaryRows);
  if (far.length === 0) return areas.map(({ rows }) => rows);
  const used = far.map(({ sheet, top, left, rows, columns }) =>
    context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(top, left, rows, columns)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex,rowCount"),
  );
  await context.sync();
  return areas.map((area) => {
    const own = used[far.indexOf(area)];
    if (own === undefined) return area.rows;
    return own.isNullObject ? 0 : own.rowIndex + own.rowCount - area.top;
  });
};
