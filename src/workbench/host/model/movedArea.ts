import { lastColumn, lastRow, type Area } from "../univer/Area";
import type { SheetChange } from "./SheetChange";

interface Stretch {
  readonly start: number;
  readonly count: number;
}

/**
 * Where an area of the changed sheet stands afterwards, as Excel moves references: an insertion inside stretches it, a
 * removal inside shrinks it. Undefined when nothing of it is left; a partial shift moves only what it covers wholly.
 */
export function movedArea<Moved extends Area>(area: Moved, change: SheetChange): Moved | undefined {
  const rows = change.kind.startsWith("rows");
  if (change.across) {
    const first = rows ? area.column : area.row;
    const last = rows ? lastColumn(area) : lastRow(area);
    if (first < change.across.first || last > change.across.last) return area;
  }
  const before = rows ? { start: area.row, count: area.rows } : { start: area.column, count: area.columns };
  const after = change.kind.endsWith("inserted") ? stretched(before, change) : shrunk(before, change);
  if (!after) return undefined;
  return rows
    ? { ...area, row: after.start, rows: after.count }
    : { ...area, column: after.start, columns: after.count };
}

function stretched({ start, count }: Stretch, change: SheetChange): Stretch {
  if (change.at <= start) return { start: start + change.count, count };
  return { start, count: change.at < start + count ? count + change.count : count };
}

function shrunk({ start, count }: Stretch, { at, count: removed }: SheetChange): Stretch | undefined {
  const inside = Math.max(0, Math.min(start + count, at + removed) - Math.max(start, at));
  if (inside === count) return undefined;
  const before = Math.max(0, Math.min(start, at + removed) - at);
  return { start: start - before, count: count - inside };
}
