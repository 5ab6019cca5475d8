import type { Language } from "../../../locales/language";
import type { Blueprint } from "../../../sheets/blueprint/blueprint";
import { parkedSheet } from "../../../sheets/parked/parkedSheet";
import { isTyped, type ParkedItem } from "../../../sheets/parked/ParkedItem";
import { sameItem } from "../merge/parkedItems";
import type { Spelling } from "../wanted/spellings";
import type { PlannedSheet } from "./PlannedSheet";

/**
 * What is parked after the writing: what was, less what has gone back, and what comes; what was typed before what signings kept.
 *
 * @returns undefined when nothing is parked and nothing was, or nothing changes
 */
export function parkedThen(
  waiting: readonly ParkedItem[],
  sheets: readonly PlannedSheet[],
): readonly ParkedItem[] {
  const returned = sheets.flatMap((sheet) => sheet.returned);
  const stay = waiting.filter((item) => !returned.some((back) => sameItem(back, item)));
  const come = sheets
    .flatMap((sheet) => sheet.parked)
    .filter((item) => !stay.some((other) => sameItem(other, item)));
  const all = [...stay, ...come];
  return [...all.filter(isTyped), ...all.filter((item) => !isTyped(item))];
}

/** The parked sheet in every language, the plan's own first. */
export const parkedSpellings = (items: readonly ParkedItem[], own: Language): readonly Spelling[] =>
  [own, own === "en" ? ("zh" as const) : ("en" as const)].map((language) => ({
    language,
    blueprints: [parkedSheet(items, language)] satisfies Blueprint[],
  }));
