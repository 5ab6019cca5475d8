import { z } from "zod";
import type { Rectangle } from "./grid";

/** Rows that a director does not see, by hand or by a filter. */
export interface HiddenRows {
  readonly count: number;
  /** The first of them, counted from 0 on the sheet. */
  readonly first: number;
}

/** An area whose hidden rows are asked about. */
export interface HiddenAsked {
  readonly area: Rectangle;
  /** Loaded with the next sync; undefined for an area without rows. */
  readonly range: Excel.Range | undefined;
}

const rowsHidden = z.array(z.object({ rowHidden: z.boolean() }));

/** So many rows are counted in one table, which keeps the answer well under what Excel on the web takes at once. */
const mostCounted = 40_000;

const rangeOf = (context: Excel.RequestContext, { sheet, top, left, rows }: Rectangle) =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, Math.min(rows, mostCounted), 1);

/** Asks with the next sync which areas have hidden rows. */
export const askHidden = (context: Excel.RequestContext, areas: readonly Rectangle[]): HiddenAsked[] =>
  areas.map((area) => {
    const range = area.rows > 0 ? rangeOf(context, area) : undefined;
    range?.load("rowHidden");
    return { area, range };
  });

/**
 * The hidden rows of areas asked about and synced since, of each its first 40,000 rows; undefined where all show. One sync where
 * some do not, else none.
 *
 * @param rows - how many rows of each area are looked at
 */
export const hiddenRows = async (
  context: Excel.RequestContext,
  asked: readonly HiddenAsked[],
  rows: readonly number[],
): Promise<(HiddenRows | undefined)[]> => {
  // Excel answers null where some are hidden and some are not.
  const some = asked.map(({ area, range }, at) => {
    const height = rows[at] ?? 0;
    if (!range || height === 0 || range.rowHidden === false) return undefined;
    return rangeOf(context, { ...area, rows: height }).getRowProperties({ rowHidden: true });
  });
  if (some.some(Boolean)) await context.sync();
  return some.map((properties, at) => {
    if (!properties) return undefined;
    const hidden = rowsHidden.parse(properties.value).map(({ rowHidden }) => rowHidden);
    const count = hidden.filter(Boolean).length;
    return count > 0 ? { count, first: (asked[at]?.area.top ?? 0) + hidden.indexOf(true) } : undefined;
  });
};
