/** A row as it will stand: which of the wanted rows it is, and which row of the table it was, both counted from 0. */
export interface RowMatch {
  readonly wanted: number;
  /** Undefined for a row that has to be inserted. */
  readonly seen: number | undefined;
}

export interface RowMatches {
  /** From top to bottom. */
  readonly rows: readonly RowMatch[];
  /** Rows of the table whose key is gone and whose place no new row takes. */
  readonly removed: readonly number[];
}

/**
 * Which row of a table as it stands becomes which wanted row, so that as few as possible are inserted or deleted.
 *
 * Rows with a known key stay where they are; a new row takes the place of one that vanished, or is inserted. When the director
 * sorted the table, their order stays and new rows come last, above a row that is last in both.
 *
 * @param keys - for each row as it stands, which wanted row has its key; undefined when none has
 * @param wanted - how many rows there will be
 */
export function matchRows(keys: readonly (number | undefined)[], wanted: number): RowMatches {
  const firsts = keys.map((key, index) =>
    key !== undefined && keys.indexOf(key) === index ? key : undefined,
  );
  const kept = firsts.filter((key) => key !== undefined);
  const sorted = kept.every((key, index) => index === 0 || key > (kept[index - 1] ?? -1));
  const rows: RowMatch[] = [];
  const removed: number[] = [];
  const fresh = Array.from({ length: wanted }, (_, key) => key).filter((key) => !kept.includes(key));
  let vanished: number[] = [];

  const closeGap = (before: number): void => {
    const due = fresh.splice(0, sorted ? fresh.filter((key) => key < before).length : 0);
    settle(due);
  };
  const settle = (due: readonly number[]): void => {
    for (const [index, key] of due.entries()) rows.push({ wanted: key, seen: vanished[index] });
    removed.push(...vanished.slice(due.length));
    vanished = [];
  };

  for (const [seen, key] of firsts.entries()) {
    if (key === undefined) vanished.push(seen);
    else {
      if (sorted) closeGap(key);
      rows.push({ wanted: key, seen });
    }
  }
  settle(fresh);
  return { rows: sorted ? rows : asSeen(rows), removed };
}

/** In the order of the sheet, rows to be inserted last; but above a last row that shall be last, such as that of all others. */
const asSeen = (rows: readonly RowMatch[]): readonly RowMatch[] => {
  const stand = rows.filter(({ seen }) => seen !== undefined).sort((a, b) => (a.seen ?? 0) - (b.seen ?? 0));
  const come = rows.filter(({ seen }) => seen === undefined);
  const foot = stand.at(-1)?.wanted === rows.length - 1 ? stand.slice(-1) : [];
  return [...stand.slice(0, stand.length - foot.length), ...come, ...foot];
};
