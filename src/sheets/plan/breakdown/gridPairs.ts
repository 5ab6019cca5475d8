import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import { calendarMonths } from "../../../planning/calendar/calendarMonths";
import { calendarWeeks } from "../../../planning/calendar/calendarWeeks";
import { isoDate } from "../../../planning/calendar/isoDate";
import type { SheetsText } from "../../../locales/en-US/sheets";
import type { BreakdownDimension, Decisions } from "../decisions";
import type { BreakdownLines, TimeDimension } from "./BreakdownLines";
import type { GridColumns, GridPair } from "./GridPair";

const tables = ["Plan_Grid1", "Plan_Grid2", "Plan_Grid3"] as const;
/** More than these do not fit on a page; the smallest go into one column. */
export const mostColumns = 20;

/** The first dimension crossed with each of the others: months or weeks stand side by side, of two others the shorter one does. */
export const gridPairs = (
  text: SheetsText,
  decisions: Decisions,
  dimensions: readonly BreakdownDimension[],
  lines: readonly BreakdownLines[],
): readonly GridPair[] => {
  const [first, ...others] = dimensions;
  const of = (dimension: BreakdownDimension | undefined): BreakdownLines | undefined =>
    lines.find((each) => each.dimension === dimension);
  return others.flatMap((other, index): GridPair[] => {
    const table = tables[index];
    const own = of(first);
    const crossed = of(other);
    if (table === undefined) return [];
    if (own === undefined || crossed === undefined) {
      const rows = own ?? crossed;
      const time = [first, other].includes("week") ? "week" : "time";
      return rows === undefined ? [] : [{ table, rows, columns: times(decisions, time) }];
    }
    const [rows, side] = own.names.length > crossed.names.length ? [own, crossed] : [crossed, own];
    return [{ table, rows, columns: sideBySide(text, side) }];
  });
};

/** The planned quarter's months, or its weeks from Monday to Sunday, by their first days. */
const times = ({ year, firstMonth, quarter }: Decisions, dimension: TimeDimension): GridColumns => {
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  const [split, letters] = dimension === "time" ? [calendarMonths, 7] : [calendarWeeks, 10];
  const names =
    planned === undefined
      ? []
      : split(planned.from, planned.to).map(({ from }) => isoDate(from).slice(0, letters));
  return { dimension, names, rest: undefined, gathered: false, lines: undefined };
};

const sideBySide = ({ breakdown }: SheetsText, lines: BreakdownLines): GridColumns => {
  const { dimension, names, bySize, others } = lines;
  const room = mostColumns - (others === undefined ? 0 : 1);
  if (names.length <= room) return { dimension, names, rest: others, gathered: false, lines };
  const largest = new Set(bySize.slice(0, mostColumns - 1));
  return {
    dimension,
    names: names.filter((name) => largest.has(name)),
    rest: breakdown.others,
    gathered: true,
    lines,
  };
};
