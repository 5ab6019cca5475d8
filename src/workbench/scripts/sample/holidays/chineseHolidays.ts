import { serialOf } from "../../../../planning/calendar/serialOf";
import type { DayOff } from "./DayOff";

type MonthDay = readonly [month: number, day: number];

/**
 * Where the Chinese calendar puts its new year, the Dragon Boat and the Mid-Autumn festival. Written down: what a browser
 * works out is a day off in years whose new moon falls close to midnight, as in 2027.
 */
const festivals: Readonly<
  Record<number, { readonly newYear: MonthDay; readonly dragonBoat: MonthDay; readonly midAutumn: MonthDay }>
> = {
  2025: { newYear: [1, 29], dragonBoat: [5, 31], midAutumn: [10, 6] },
  2026: { newYear: [2, 17], dragonBoat: [6, 19], midAutumn: [9, 25] },
  2027: { newYear: [2, 6], dragonBoat: [6, 9], midAutumn: [9, 15] },
  2028: { newYear: [1, 26], dragonBoat: [5, 28], midAutumn: [10, 3] },
  2029: { newYear: [2, 13], dragonBoat: [6, 16], midAutumn: [9, 22] },
  2030: { newYear: [2, 3], dragonBoat: [6, 5], midAutumn: [9, 12] },
};

/** Pure Brightness in April, by the solar-term rule of thumb for the years 2000–2099. */
const pureBrightness = (year: number): number => {
  const short = year % 100;
  return Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4);
};

/**
 * The statutory holidays of mainland China in a year, 13 days since 2025, in order; the bridge days that are announced each
 * autumn are not known before. Throws outside 2025–2030.
 */
export const chineseHolidays = (year: number): DayOff[] => {
  const known = festivals[year];
  if (!known) throw new Error(`The festivals of ${year} are not written down.`);
  const days = (name: string, [month, day]: MonthDay, count: number): DayOff[] =>
    Array.from({ length: count }, (_, at) => ({ date: serialOf(year, month, day + at), name }));
  const [month, day] = known.newYear;
  return [
    ...days("元旦", [1, 1], 1),
    ...days("春节", [month, day - 1], 4),
    ...days("清明节", [4, pureBrightness(year)], 1),
    ...days("劳动节", [5, 1], 2),
    ...days("端午节", known.dragonBoat, 1),
    ...days("中秋节", known.midAutumn, 1),
    ...days("国庆节", [10, 1], 3),
  ].sort((one, other) => one.date - other.date);
};
