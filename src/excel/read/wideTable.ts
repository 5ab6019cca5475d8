import { leastConfidence } from "./confidence";
import { dateReading } from "./dateReading";
import type { CellValue, Grid, Rectangle } from "./grid";
import { isDateFormat } from "./isDateFormat";
import { monthShown } from "./monthShown";
import { plainText } from "./plainText";
import type { RoleKey } from "./roles/roles";
import { roles } from "./roles/roles";
import type { TableSeen } from "./tablesSeen";

/** A table whose months or channels stand side by side, so that no one column holds them. */
export interface Wide {
  /** The role it would have, once unpivoted. */
  readonly role: RoleKey;
  readonly across: "months" | "channels";
  readonly headers: readonly string[];
}

/** Fewer months than this side by side may be anything; fewer channels too. */
const least = { months: 3, channels: 3 };
const searched = 15;

const monthWord =
  /^(?:(?:fy ?)?\d{2,4} ?年? ?)?(?:(?:0?[1-9]|1[0-2]) ?月(?:份)?|[一二三四五六七八九十]{1,2}月(?:份)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|q[1-4]|[1-4]季度|第?[一二三四1-4]季度?)(?: ?\d{2,4})?$/;

/** The month or quarter that a header stands for, as words; undefined for another header. */
const monthOf = (cell: CellValue): string | undefined => {
  if (typeof cell === "number") return monthShown(cell);
  if (typeof cell !== "string" || cell.trim() === "") return undefined;
  return dateReading(cell) === "text" || monthWord.test(plainText(cell)) ? cell.trim() : undefined;
};

/** The months that stand side by side in a row of cells; none when too few do, or one twice. */
const monthsIn = (cells: readonly CellValue[]): string[] => {
  const months = cells.flatMap((cell) => monthOf(cell) ?? []);
  return months.length >= least.months && new Set(months).size === months.length ? months : [];
};

/** The row of a block that has months side by side over numbers; undefined where none has. */
export const monthsRow = (grid: Grid, block: Rectangle): number | undefined => {
  const [left, right] = [block.left - grid.left, block.left - grid.left + block.columns];
  const cellsOf = (row: number) => grid.values[row - grid.top]?.slice(left, right) ?? [];
  const formatsOf = (row: number) => grid.formats[row - grid.top]?.slice(left, right) ?? [];
  const rows = Array.from({ length: Math.min(block.rows - 1, searched) }, (_, at) => block.top + at);
  return rows.find((row) => {
    const cells = cellsOf(row);
    if (monthsIn(cells).length === 0) return false;
    const [below, formats] = [cellsOf(row + 1), formatsOf(row + 1)];
    const isAmount = (at: number) => typeof below[at] === "number" && !isDateFormat(formats[at] ?? "");
    return cells.filter((cell, at) => monthOf(cell) !== undefined && isAmount(at)).length >= least.months;
  });
};

const media =
  /\b(?:tv|television|ooh|outdoor|print|radio|facebook|meta|google|search|display|email|newsletter|tiktok|youtube|instagram|linkedin|affiliate|referral|seo|sem|events?|online|offline|retail|wholesale|web|store|partners?|resellers?|distributors?)\b|抖音|微信|百度|小红书|电视|户外|搜索|信息流|朋友圈|天猫|京东|淘宝|拼多多|线上|线下|直播|门店|经销/;

const speakOfPlans = (texts: readonly string[]) =>
  texts.some((text) => roles.lastPlan.speaks.test(plainText(text)));

/**
 * How a table is wide, if it is: months or quarters over numbers and no date below one another, or channels over numbers beside a
 * date.
 */
export const wideTable = ({ place, columns, fits }: Omit<TableSeen, "wide">): Wide | undefined => {
  const numbers = columns.filter(({ traits }) => traits.numberShare >= 0.5 && traits.dateShare === 0);
  const months = monthsIn(numbers.map(({ header }) => header));
  const words = [place.sheet, place.table ?? "", ...columns.map(({ header }) => header)];
  const long = Math.max(fits.sales.confidence, fits.lastPlan.confidence) >= leastConfidence;
  if (months.length > 0 && !long)
    return { role: speakOfPlans(words) ? "lastPlan" : "sales", across: "months", headers: months };
  const dated = columns.some(({ traits }) => traits.dateShare + traits.dateTextShare >= 0.8);
  const spent = numbers.filter(({ header }) => media.test(plainText(header)));
  if (!dated || spent.length < least.channels || fits.channels.confidence > 0) return undefined;
  return { role: "channels", across: "channels", headers: spent.map(({ header }) => header) };
};
