import type { CellValue } from "./grid";

const alone =
  /^(?:grand |sub ?-?|running )?totals?$|^sum$|^(?:本[页月季年日]|当[月日]|全[年月])?(?:合计|总计|小计|共计|累计|总和)(?:数|额|金额)?$/;
const attached = /\b(?:sub)?totals?$|^(?:grand |sub ?-?)?totals?\b|(?:合计|总计|小计|共计|累计)$/;

/** Without any of these, full-width letters among them, a text is no total; most cells end here. */
const hint = /tot|sum|计|和|[Ａ-Ｚａ-ｚ]/i;

const trimmed = (value: string) =>
  value
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s::]+/g, " ")
    .trim()
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");

/**
 * Whether a cell calls its row a total: "Total", "合 计：", "Grand total", "本月小计".
 *
 * With `loose`, also "East Total" or "一月合计": right where the row has no date of its own, too much where it has.
 */
export const isTotalLabel = (value: CellValue | undefined, loose = false): boolean => {
  if (typeof value !== "string" || value.length > 40 || !hint.test(value)) return false;
  const text = trimmed(value);
  return alone.test(text) || (loose && attached.test(text));
};
