import type { Rect } from "../../../sheets/blueprint/sheetLayout";
import { corners } from "../../read/reference";

/** An address with or without its sheet as a rectangle: "'My sales'!$B$1:$B$4". Undefined for anything but one plain range. */
export function rectOf(reference: string): { sheet: string; at: Rect } | undefined {
  const parts = /^=?(?:(?:'((?:[^']|'')+)'|([^'!,()]+))!)?([^!,()]+)$/.exec(reference);
  const found = corners(parts?.[3] ?? "");
  if (parts === null || found === undefined) return undefined;
  const { top, left, bottom, right } = found;
  return {
    sheet: parts[1]?.replace(/''/g, "'") ?? parts[2] ?? "",
    at: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}
