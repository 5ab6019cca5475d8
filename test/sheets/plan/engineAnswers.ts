import { calendarMonths } from "../../../src/planning/calendar/calendarMonths";
import { fiscalQuarters } from "../../../src/planning/calendar/fiscalQuarters";
import { seasonIndex } from "../../../src/planning/targets/seasonIndex";
import { splitTarget } from "../../../src/planning/targets/splitTarget";
import { splitWeeks } from "../../../src/planning/targets/splitWeeks";
import type { Decisions } from "../../../src/sheets/plan/decisions";
import { historyWindow } from "../../../src/sheets/plan/historyWindow";
import { planPreview } from "../../../src/sheets/plan/planPreview";
import { planWeights } from "../../../src/sheets/plan/planWeights";
import type { Snapshot } from "../../../src/sheets/plan/snapshot";
import type { Answers } from "./writePlainly";

const slotsOfMonth = 6;
const column = (numbers: readonly number[]): number[][] => numbers.map((number) => [number]);

/** What the engine cells of an untouched plan answer. */
export const engineAnswers = (snapshot: Snapshot, decisions: Decisions): Answers => {
  const { unit, quarter, year, firstMonth } = decisions;
  const weights = planWeights(snapshot, decisions);
  const { quarters, regions } = planPreview(snapshot, decisions);
  const months = quarters.flatMap(({ target }, index) =>
    splitTarget(target, weights.months.slice(index * 3, index * 3 + 3), { unit }),
  );
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  const weeks = (planned === undefined ? [] : calendarMonths(planned.from, planned.to)).flatMap(
    (month, index) => {
      const rows = splitWeeks(months[quarter * 3 - 3 + index] ?? 0, month.from, month.to, [], unit);
      return Array.from({ length: slotsOfMonth }, (_, slot) => {
        const week = rows[slot];
        return week === undefined ? [null, null, null] : [week.from, week.workingDays, week.amount];
      });
    },
  );
  const sold = new Map(snapshot.history.map((each) => [each.month, each.sold]));
  const past = historyWindow(snapshot, decisions).months.map((month) => sold.get(month) ?? 0);
  return {
    Quarter_Split: column(quarters.map(({ target }) => target)),
    Month_Split: column(months),
    Week_Split: weeks,
    Region_Split: column(regions.map(({ target }) => target)),
    Season_Split: column(seasonIndex(past, 12) ?? []),
  };
};
