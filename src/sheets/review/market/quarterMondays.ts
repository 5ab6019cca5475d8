import { fiscalQuarters } from "../../../planning/calendar/fiscalQuarters";
import type { Decisions } from "../../plan/decisions";

/** The Mondays of the weeks that the planned quarter touches, as Excel serials. */
export const quarterMondays = ({ year, firstMonth, quarter }: Decisions): readonly number[] => {
  const planned = fiscalQuarters(year, firstMonth)[quarter - 1];
  if (planned === undefined) return [];
  const first = planned.from - ((planned.from + 5) % 7);
  return Array.from({ length: Math.floor((planned.to - first) / 7) + 1 }, (_, week) => first + 7 * week);
};
