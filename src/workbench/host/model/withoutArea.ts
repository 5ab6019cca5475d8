import { between, intersection, lastColumn, lastRow, type Area } from "../univer/Area";

/** What is left of an area when a hole is cut into it: at most four areas, from top to bottom. */
export function withoutArea(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const [bottom, right] = [lastRow(area), lastColumn(area)];
  const left: Area[] = [];
  if (cut.row > area.row) left.push(between(area.row, area.column, cut.row - 1, right));
  if (cut.column > area.column) left.push(between(cut.row, area.column, lastRow(cut), cut.column - 1));
  if (lastColumn(cut) < right) left.push(between(cut.row, lastColumn(cut) + 1, lastRow(cut), right));
  if (lastRow(cut) < bottom) left.push(between(lastRow(cut) + 1, area.column, bottom, right));
  return left;
}
