import type { TableColumnLayout, TableLayout } from "../../../sheets/blueprint/sheetLayout";
import type { TableSeen } from "../seen/WorkbookSeen";

export interface ColumnMatch {
  /** Which column of the table as it stands, counted from 0, holds each of ours. */
  readonly places: ReadonlyMap<string, number>;
  /** Columns the director added, counted from 0. */
  readonly added: readonly number[];
  /** Headers the director reworded, by our column's key. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Columns of months or weeks that stand for those of another quarter, by our column's key, with the header they have. */
  readonly turned: ReadonlyMap<string, string>;
}

/**
 * Our columns among those of a table the director may have added to, reordered or reworded.
 *
 * A column is ours by its header in any of our languages. When exactly one of ours is missing and an unknown column stands
 * where it would, that is ours with the director's header. Columns made of names in the director's data are never taken for one
 * another: where a name has come or gone, the table is another. Only months and weeks become those of another quarter.
 *
 * @param spellings - the table's layout in each language
 * @returns undefined when a column of ours is gone, or an unknown one stands among those made of names
 */
export function matchColumns(seen: TableSeen, spellings: readonly TableLayout[]): ColumnMatch | undefined {
  const ours = spellings[0]?.columns ?? [];
  const known = (index: number): readonly string[] =>
    spellings.flatMap(({ columns }) => columns[index]?.header ?? []);
  const places = new Map<string, number>();
  for (const [index, { key }] of ours.entries()) {
    const place = seen.headers.findIndex((header) => known(index).includes(header));
    if (place >= 0) places.set(key, place);
  }
  const turned = turnedColumns(seen, ours, places);
  for (const [key, place] of turned) places.set(key, place);
  const renamed = new Map<string, string>();
  const missing = ours.filter(({ key }) => !places.has(key));
  const [lost] = missing;
  if (lost?.member || strangerAmong(seen, ours, places)) return undefined;
  if (lost !== undefined) {
    const place = missing.length === 1 ? expectedPlace(ours.indexOf(lost), ours, places) : undefined;
    const header = place === undefined ? undefined : seen.headers[place];
    if (place === undefined || header === undefined || [...places.values()].includes(place)) return undefined;
    places.set(lost.key, place);
    renamed.set(lost.key, header);
  }
  const taken = new Set(places.values());
  return {
    places,
    renamed,
    turned: new Map([...turned].map(([key, place]) => [key, seen.headers[place] ?? ""])),
    added: seen.headers.map((_, index) => index).filter((index) => !taken.has(index)),
  };
}

/** A month, or the first day of a week. */
const timeHeader = /^\d{4}-\d{2}(?:-\d{2})?$/;

/** As many months or weeks as are planned, all of another quarter: each stands where ours shall. */
function turnedColumns(
  { headers }: TableSeen,
  ours: readonly TableColumnLayout[],
  places: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const times = ours.filter(({ member, header }) => member && timeHeader.test(header));
  const taken = new Set(places.values());
  const stand = headers.flatMap((header, place) =>
    timeHeader.test(header) && !taken.has(place) ? [place] : [],
  );
  const turn = times.length === stand.length && times.every(({ key }) => !places.has(key));
  return new Map(turn ? times.map(({ key }, index) => [key, stand[index] ?? 0]) : []);
}

/** Whether a column that is not ours stands between columns made of names, or beside them where our next column would. */
function strangerAmong(
  { headers }: TableSeen,
  ours: readonly TableColumnLayout[],
  places: ReadonlyMap<string, number>,
): boolean {
  const members = ours.flatMap(({ member }, index) => (member ? [index] : []));
  const [first, last] = [members[0], members.at(-1)];
  if (first === undefined || last === undefined) return false;
  const placeOf = (index: number): number | undefined => places.get(ours[index]?.key ?? "");
  const from = placeOf(first - 1) ?? placeOf(first) ?? 0;
  const to = placeOf(last + 1) ?? placeOf(last) ?? headers.length;
  const taken = new Set(places.values());
  return headers.some((_, place) => place > from && place < to && !taken.has(place));
}

/** Right after our column before it, or first. */
function expectedPlace(
  index: number,
  ours: readonly { readonly key: string }[],
  places: ReadonlyMap<string, number>,
): number | undefined {
  const before = ours[index - 1];
  if (before === undefined) return 0;
  const place = places.get(before.key);
  return place === undefined ? undefined : place + 1;
}
